package jp.banso.witness;

import java.time.LocalDate;

/** One statement of an office with its day and source; {@code key} names it among all, wherever it was recorded. */
public record SaidRow(String key, LocalDate on, StatementMeans means, Statement says, String words, String recorder) {}
