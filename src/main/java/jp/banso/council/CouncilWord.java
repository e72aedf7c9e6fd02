package jp.banso.council;

/** What the council did for a member: spoke to it, or recommended it the exchange. */
public enum CouncilWord {
    SPOKEN,
    RECOMMENDED
}
