package jp.banso.security;

import java.security.SecureRandom;
import java.time.Duration;

/** A password handed over once: 4 groups of 5 easily told characters (97 bits), good for seven days, never stored. */
public record OneTimePassword(String text) {

    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword fresh() {
        var text = new StringBuilder(23);
        for (var place = 0; place < 20; place++) {
            if (place > 0 && place % 5 == 0) {
                text.append('-');
            }
            text.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new OneTimePassword(text.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
