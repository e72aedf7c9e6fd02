package jp.banso.council;

import java.time.LocalDate;

/** A word of the council to a member that stands. */
public record WordRow(long id, CouncilWord word, LocalDate on, String recorder) {}
