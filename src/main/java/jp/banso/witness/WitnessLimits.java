package jp.banso.witness;

/** After how many days an office that says so should be listed, and how long before its end a term is told. */
public record WitnessLimits(long version, int unlistedDays, int expiryDays) {

    /** What holds until somebody sets it. */
    public static final WitnessLimits FIRST = new WitnessLimits(0, 45, 30);

    public WitnessLimits {
        if (unlistedDays < 1 || unlistedDays > 365 || expiryDays < 1 || expiryDays > 365) {
            throw new IllegalArgumentException("1–365 days");
        }
    }
}
