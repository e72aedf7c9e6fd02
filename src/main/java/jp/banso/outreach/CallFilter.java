package jp.banso.outreach;

/** What the call list shows: which offices, only one's own planned ones, and whose name, number or phone holds the text. */
public record CallFilter(Which which, boolean mine, String text) {

    /** All to be called; those with an appointment that has come; those never reached; those reached at least once. */
    public enum Which {
        ALL,
        DUE,
        UNTOUCHED,
        CONTACTED
    }

    public CallFilter {
        text = text.length() > 100 ? text.substring(0, 100) : text;
    }

    public static CallFilter all() {
        return new CallFilter(Which.ALL, false, "");
    }
}
