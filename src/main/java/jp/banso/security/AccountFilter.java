package jp.banso.security;

import org.jspecify.annotations.Nullable;

/** Which accounts a list shows; {@code text} is looked for literally in both names, nothing is matched when blank. */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable AccountStanding standing) {

    public AccountFilter {
        text = text.strip();
        if (text.length() > 100) {
            text = text.substring(0, 100);
        }
    }

    public static AccountFilter none() {
        return new AccountFilter("", null, null);
    }
}
