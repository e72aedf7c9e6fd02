package jp.banso.reporting;

import java.time.LocalDate;

/** What a table of figures rests on: as of when, and of what it is counted; neither is ever left out (RPT-08). */
public record Basis(LocalDate asOf, String denominator) {

    public Basis {
        if (denominator.isBlank()) {
            throw new IllegalArgumentException("figures have a denominator");
        }
    }
}
