package jp.banso.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an account is called at sign-in: 3 to 60 of {@code a-z 0-9 . _ -}; typed in any width or case. */
final class Usernames {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private Usernames() {}

    /** The typed name as it is stored and compared; overlong input is cut, so that it costs nothing. */
    static String normalised(String typed) {
        var cut = typed.length() > 4 * LONGEST ? typed.substring(0, 4 * LONGEST) : typed;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static boolean wellFormed(String normalised) {
        return normalised.length() <= LONGEST && FORM.matcher(normalised).matches();
    }
}
