package jp.banso.outreach;

import java.time.LocalDate;

/** Where a row stands in the call list: due ones by their day, then those without a plan, then those planned for later. */
public record CallPosition(int rank, LocalDate day, String kana, long id) {}
