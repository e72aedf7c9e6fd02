package jp.banso.campaign;

/**
 * How far a campaign's calls have come with an office (CMP-04), each step including those after it: on the list; contacted;
 * at a number that is not a wrong one; somebody answered; whoever can speak for the office was spoken to; it knows what the
 * exchange is; it has applied for support.
 */
public enum CampaignStep {
    TARGET,
    CALLED,
    VALID,
    CONNECTED,
    REACHED,
    INFORMED,
    APPLIED
}
