package jp.banso.casebook;

/** How many people work at an office, in bands. */
public enum StaffSize {
    UP_TO_5,
    UP_TO_10,
    UP_TO_20,
    ABOVE_20;

    boolean isNextTo(StaffSize other) {
        return Math.abs(ordinal() - other.ordinal()) == 1;
    }
}
