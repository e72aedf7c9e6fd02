package jp.banso.outreach;

/**
 * What the call list shows: which offices, only one's own planned ones, those that offer a service (a code, "" for any),
 * and whose name, number or phone holds the text.
 */
public record CallFilter(Which which, boolean mine, String service, String text) {

    /**
     * All to be called; those with an appointment that has come; those that said they would
     * call back; those never reached; those reached at least once.
     */
    public enum Which {
        ALL,
        DUE,
        CALLBACK,
        UNTOUCHED,
        CONTACTED
    }

    public CallFilter {
        text = text.length() > 100 ? text.substring(0, 100) : text;
    }

    public static CallFilter all() {
        return of(Which.ALL);
    }

    public CallFilter holding(Which other) {
        return new CallFilter(other, mine, service, text);
    }

    public static CallFilter of(Which which) {
        return new CallFilter(which, false, "", "");
    }
}
