package jp.banso.outreach;

import org.jspecify.annotations.Nullable;

/**
 * What surrounded a contact: {@code urgency} is why an office was called that is better left in peace (at most 300, may be
 * empty, BUD-02), {@code script} the version that was on the screen (SCR-02).
 */
public record CallCircumstances(String urgency, @Nullable Long script) {

    public static final CallCircumstances NONE = new CallCircumstances("", null);
}
