package jp.banso.deadline;

/** A milestone as its list shows it; {@code changer} is empty for one that came with the programme. */
public record MilestoneRow(long id, long version, MilestoneData data, String changer) {}
