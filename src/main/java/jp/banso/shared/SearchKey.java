package jp.banso.shared;

/**
 * What a search compares instead of the official text, which stays as it was written. The same folding is applied to
 * what a person types; the key is for finding and proposing, not for proof of identity.
 */
public final class SearchKey {

    private static final int ENOUGH_DIGITS = 9;
    private static final String ABROAD = "+81";

    private SearchKey() {}

    /**
     * Full = half width, hiragana = katakana, small = capital letters, variant = common character, any hyphen = {@code
     * -}; blanks and legal forms of corporations are gone, unless nothing else is there. Voicing and small kana stay.
     */
    public static String of(String officialText) {
        var folded = Folding.of(officialText);
        var bare = LegalForms.dropped(folded);
        return bare.isEmpty() ? folded : bare;
    }

    /**
     * As {@link #of}, but each legal form stands in full where it was written, so that two corporations of one name and
     * different form, or with the form before and after it, stay two.
     */
    public static String corporation(String officialName) {
        return LegalForms.inFull(Folding.of(officialName));
    }

    /** A reading as sort key: full-width katakana, other characters folded, without blanks; legal forms stay. */
    public static String kana(String reading) {
        return Folding.of(reading);
    }

    /**
     * The digits of the first telephone number in the text: full width, brackets and hyphens are overlooked, Japan's
     * country code becomes the 0 it stands for, and extensions, notes or a second number behind it are left out.
     */
    public static String phone(String written) {
        var digits = new StringBuilder(written.length());
        boolean abroad = false;
        for (int i = 0; i < written.length(); i++) {
            char c = Characters.halfWidth(written.charAt(i));
            if (Characters.isDigit(c)) {
                digits.append(c);
            } else if (c == '+' && digits.isEmpty()) {
                abroad = written.length() > i + 2 && isCountryCode(written, i);
            } else if (digits.length() >= ENOUGH_DIGITS && endsNumber(c)) {
                break;
            }
        }
        return abroad ? national(digits) : digits.toString();
    }

    private static boolean isCountryCode(String written, int at) {
        for (int i = 0; i < ABROAD.length(); i++) {
            if (Characters.halfWidth(written.charAt(at + i)) != ABROAD.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String national(StringBuilder digits) {
        digits.delete(0, 2);
        return digits.isEmpty() || digits.charAt(0) != '0'
                ? digits.insert(0, '0').toString()
                : digits.toString();
    }

    private static boolean endsNumber(char c) {
        boolean separator = Characters.isHyphenLike(c) || c == Characters.LONG_VOWEL;
        return !separator && (Character.isLetter(c) || c == '/' || c == ',' || c == ';' || c == '\u3001' || c == '\n');
    }
}
