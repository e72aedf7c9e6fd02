package jp.banso.shared;

/** What typed numbers have in common: full-width forms, hyphens of many kinds, spaces. */
final class Characters {

    static final char LONG_VOWEL = '\u30FC';

    private Characters() {}

    /** The ASCII twin of a full-width character, or the character itself. */
    static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' ? ' ' : c;
    }

    /** Dashes, minus signs and box lines that people type for a hyphen; the long vowel mark is not among them. */
    static boolean isHyphenLike(char c) {
        return switch (c) {
            case '-', '\u2043', '\u2212', '\u2500', '\u2501', '\uFE58', '\uFE63', '\uFF0D' -> true;
            default -> c >= '\u2010' && c <= '\u2015';
        };
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u200B' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Half-width, upper case, without blanks and hyphens: the bare characters of a code. */
    static String bareCode(String raw) {
        var bare = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = halfWidth(raw.charAt(i));
            if (!isBlank(c) && !isHyphenLike(c) && c != LONG_VOWEL) {
                bare.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return bare.toString();
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
