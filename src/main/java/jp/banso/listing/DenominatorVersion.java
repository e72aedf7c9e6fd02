package jp.banso.listing;

import java.time.LocalDate;

/** What a denominator is worth on a day, how it is counted (1 to 1,000 characters) and who says so (1 to 200). */
public record DenominatorVersion(int value, LocalDate asOf, String definition, String source) {

    public DenominatorVersion {
        definition = definition.strip();
        source = source.strip();
        if (value <= 0 || value > 1_000_000) {
            throw new IllegalArgumentException("a denominator lies between 1 and a million");
        }
        if (definition.isEmpty() || definition.length() > 1000) {
            throw new IllegalArgumentException("a definition has 1 to 1,000 characters");
        }
        if (source.isEmpty() || source.length() > 200) {
            throw new IllegalArgumentException("a source has 1 to 200 characters");
        }
    }
}
