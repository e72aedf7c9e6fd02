package jp.banso.outreach;

/** A session with how many offices and how many people came; the two are never one figure. */
public record BriefingRow(BriefingId id, long version, BriefingData data, int offices, int people) {}
