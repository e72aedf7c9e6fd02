package jp.banso.witness;

import java.util.Arrays;

/** What is shown of an office for each of the eight combinations of the witnesses; the printed rule (LST-16). */
public enum ShownState {
    IN_USE(true, true, true),
    IN_USE_UNTOLD(true, false, true),
    SET_UP(true, true, false),
    LISTED_ONLY(true, false, false),
    IN_USE_UNLISTED(false, true, true),
    EXCHANGE_ONLY(false, false, true),
    SAID_ONLY(false, true, false),
    NOT_ADOPTED(false, false, false);

    private final boolean listed;
    private final boolean said;
    private final boolean exchanged;

    ShownState(boolean listed, boolean said, boolean exchanged) {
        this.listed = listed;
        this.said = said;
        this.exchanged = exchanged;
    }

    static ShownState of(boolean listed, boolean said, boolean exchanged) {
        return Arrays.stream(values())
                .filter(one -> one.listed == listed && one.said == said && one.exchanged == exchanged)
                .findFirst()
                .orElseThrow();
    }

    /** Whether this witness says so. */
    public boolean by(Witness witness) {
        return switch (witness) {
            case LIST -> listed;
            case SELF -> said;
            case EXCHANGE -> exchanged;
        };
    }
}
