package jp.banso.campaign;

/** The answer to an act on a campaign. */
public sealed interface CampaignDecision {

    /** It stands as wanted; {@code offices} were put on its list or taken off it by this act. */
    record Kept(CampaignId campaign, int offices) implements CampaignDecision {}

    /** Nothing changed; the reason is a text key under {@code campaign.refused.}. */
    record Refused(String reason) implements CampaignDecision {}

    /** Somebody else changed it meanwhile: what was wanted and what stands there now. */
    record Conflict(CampaignData wanted, CampaignData current) implements CampaignDecision {}
}
