package jp.banso.partner;

/**
 * An adopted office, its known partners, how many of them are still on fax, and which of those would connect most others
 * by joining ({@code wanted}, with how many adopted partners it has; empty where all have joined) (PRT-09).
 */
public record DoubleHandling(
        String number, String name, int known, int fax, String wanted, String wantedNumber, int wantedLinks) {

    /** Fewer known links say nothing. */
    public static final int LEAST = 3;

    public boolean tooFew() {
        return known < LEAST;
    }
}
