package jp.banso.outreach;

import org.jspecify.annotations.Nullable;

/**
 * What the call list shows: which offices, only one's own planned ones, those that offer a service (a code, "" for any),
 * whose name, number or phone holds the text, of one campaign or of all offices, and in which order.
 */
public record CallFilter(
        Which which,
        boolean mine,
        String service,
        String text,
        @Nullable Long campaign,
        CallOrder order) {

    /**
     * All to be called; those with an appointment that has come; those that said they would
     * call back; those never reached; those reached at least once; those whose number is wrong, which are in no other part.
     */
    public enum Which {
        ALL,
        DUE,
        CALLBACK,
        UNTOUCHED,
        CONTACTED,
        WRONG_NUMBER
    }

    public CallFilter {
        text = text.length() > 100 ? text.substring(0, 100) : text;
    }

    /** Of all offices, by the day they are due. */
    public CallFilter(Which which, boolean mine, String service, String text) {
        this(which, mine, service, text, null, CallOrder.DUE);
    }

    public static CallFilter all() {
        return of(Which.ALL);
    }

    public CallFilter holding(Which other) {
        return new CallFilter(other, mine, service, text, campaign, order);
    }

    /** The offices that a campaign has on its list. */
    public CallFilter ofCampaign(long id) {
        return new CallFilter(which, mine, service, text, id, order);
    }

    public CallFilter orderedBy(CallOrder other) {
        return new CallFilter(which, mine, service, text, campaign, other);
    }

    public static CallFilter of(Which which) {
        return new CallFilter(which, false, "", "");
    }
}
