package jp.banso.careoffice;

import java.util.OptionalInt;

/** Axis A (domain 4.2): how far an office has come with support; ordered, each step up needs evidence. */
public enum AdoptionStage {
    NOT_CONTACTED("S00", 0),
    BEING_CONTACTED("S10", 3),
    INFORMED("S20", 30),
    SUPPORT_APPLIED("S30", 7),
    PRE_CHECK("S40", 14),
    PREPARING("S50", 45),
    SET_UP("S60", 30),
    TEST_EXCHANGED("S70", 45),
    LIVE("S80", 60),
    SETTLED("S90", 180);

    private final String code;
    private final int staleAfterDays;

    AdoptionStage(String code, int staleAfterDays) {
        this.code = code;
        this.staleAfterDays = staleAfterDays;
    }

    /** The printed code, S00 to S90. */
    public String code() {
        return code;
    }

    /** Days in this stage without a later appointment before the case counts as stalled; none for S00. */
    public OptionalInt staleAfterDays() {
        return staleAfterDays == 0 ? OptionalInt.empty() : OptionalInt.of(staleAfterDays);
    }

    public boolean isBefore(AdoptionStage other) {
        return ordinal() < other.ordinal();
    }

    public boolean isDirectlyBefore(AdoptionStage other) {
        return other.ordinal() == ordinal() + 1;
    }

    /** Whether an office may go from here straight to {@code next} as a self-adopter: S00–S20 to S60 or beyond (4.3). */
    public boolean mayJumpTo(AdoptionStage next) {
        return ordinal() <= INFORMED.ordinal() && next.ordinal() >= SET_UP.ordinal();
    }

    /** Whether a recorded public list takes an office from here straight to {@code next}: to S60, from any stage before (STG-18). */
    public boolean mayBeListedInto(AdoptionStage next) {
        return next == SET_UP && isBefore(SET_UP);
    }

    /** Whether an accompanying firm itself moves its cases to this stage (S40–S80). */
    public boolean movedByVendor() {
        return ordinal() >= PRE_CHECK.ordinal() && ordinal() <= LIVE.ordinal();
    }
}
