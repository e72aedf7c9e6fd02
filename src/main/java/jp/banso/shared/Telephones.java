package jp.banso.shared;

import java.util.regex.Pattern;

/** How a telephone number is shown everywhere; what is stored stays as it was written. */
public final class Telephones {

    private static final Pattern PLAIN = Pattern.compile("\\(?0[0-9]{1,4}[-()]?[0-9]{1,4}[-)]?[0-9]{3,4}");

    private Telephones() {}

    /** ASCII digits with hyphens, as 06-0000-0001; what is not one number of Japan alone is shown as it was written. */
    public static String shown(String written) {
        var ascii = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            var c = Characters.halfWidth(written.charAt(at));
            if (Characters.isHyphenLike(c) || c == Characters.LONG_VOWEL) {
                ascii.append('-');
            } else if (!Characters.isBlank(c)) {
                ascii.append(c);
            }
        }
        if (!PLAIN.matcher(ascii).matches()) {
            return written;
        }
        var grouped = ascii.toString().replaceFirst("^\\(", "").replaceAll("[()]", "-");
        return grouped.contains("-") ? grouped : grouped(grouped);
    }

    /** By the groups of mobile numbers and of Tokyo and Osaka; elsewhere the length of the first group is not known. */
    private static String grouped(String digits) {
        if (digits.length() == 11) {
            return digits.replaceFirst("(.{3})(.{4})(.{4})", "$1-$2-$3");
        }
        return digits.length() == 10 && (digits.startsWith("03") || digits.startsWith("06"))
                ? digits.replaceFirst("(.{2})(.{4})(.{4})", "$1-$2-$3")
                : digits;
    }
}
