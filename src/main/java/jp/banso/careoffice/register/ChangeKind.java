package jp.banso.careoffice.register;

import java.util.Arrays;

/** What a row of a change set does to the register. */
public enum ChangeKind {
    /** Its office number is not in the register yet. */
    NEW_OFFICE(1),
    /** The office is there, this service of it is not. */
    NEW_SERVICE(2),
    /** The designation is there and tells something else, or had ended. */
    CHANGED(3);

    private final int code;

    ChangeKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    public static ChangeKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow();
    }
}
