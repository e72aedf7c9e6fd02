package jp.banso.outreach;

/**
 * A session with how many offices and how many people came, and how many offices were invited and have answered; none of these
 * is ever another (OUT-23).
 */
public record BriefingRow(
        BriefingId id, long version, BriefingData data, int offices, int people, int invited, int answered) {}
