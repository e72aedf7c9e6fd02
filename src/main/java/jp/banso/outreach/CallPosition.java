package jp.banso.outreach;

import java.time.LocalDate;

/** Where a row stands in the call list, by its order ({@link CallOrder}). */
public record CallPosition(int rank, LocalDate day, String then, long id) {}
