package jp.banso.outreach;

/** Where a briefing takes place; a recording is watched on any later day. */
public enum Venue {
    ON_SITE,
    ONLINE,
    RECORDING
}
