package jp.banso.careoffice.tag;

import jp.banso.shared.SearchKey;

/** The word of a tag, 1 to 30 characters in one line; words that differ in width, kana or blanks alone are one (TAG-01). */
public record TagName(String value) {

    /** How long a word may be. */
    public static final int LONGEST = 30;

    public TagName {
        value = value.strip();
        if (!fits(value)) {
            throw new IllegalArgumentException("not a tag's word");
        }
    }

    /** Whether the typed text can be a tag's word. */
    public static boolean fits(String typed) {
        var word = typed.strip();
        return !word.isEmpty()
                && word.length() <= LONGEST
                && word.chars().noneMatch(Character::isISOControl)
                && !SearchKey.of(word).isEmpty()
                && SearchKey.of(word).length() <= 2 * LONGEST;
    }

    /** What is compared. */
    String key() {
        return SearchKey.of(value);
    }
}
