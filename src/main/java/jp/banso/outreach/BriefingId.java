package jp.banso.outreach;

/** Identity of one briefing session. */
public record BriefingId(long value) {

    public BriefingId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
