package jp.banso.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds writing variants of one word into one form: NFKC, katakana, upper case, common characters, one hyphen. Small
 * kana and voicing marks stay, since they tell names apart. One table look-up a character; only decomposed text takes
 * the way through the normalizer.
 */
final class Folding {

    private static final char DROP = 0;
    private static final char SLOW = 0xFFFF;

    private static final Map<Integer, Character> BEYOND_BMP = new HashMap<>();
    private static final char[] FOLDED = table();

    private Folding() {}

    static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (FOLDED[c] != c || c == '-' || c == Characters.LONG_VOWEL) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FOLDED[text.charAt(i)] == SLOW) {
                return foldChars(composed(foldChars(composed(text))));
            }
        }
        return foldChars(text);
    }

    private static String composed(String text) {
        var joinable = text.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        return Normalizer.normalize(joinable, Normalizer.Form.NFKC);
    }

    private static String foldChars(String text) {
        int length = text.length();
        var out = new char[length];
        int to = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = FOLDED[c];
            if (folded == '-' || folded == Characters.LONG_VOWEL) {
                out[to] = stroke(folded, to == 0 ? DROP : out[to - 1], following(text, i));
                to++;
            } else if (folded != SLOW) {
                out[to] = folded;
                to += folded == DROP ? 0 : 1;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                to = pair(Character.toCodePoint(c, text.charAt(++i)), out, to);
            } else {
                out[to++] = c;
            }
        }
        return new String(out, 0, to);
    }

    private static char following(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char folded = FOLDED[text.charAt(i)];
            if (folded != DROP) {
                return folded;
            }
        }
        return DROP;
    }

    /** A stroke is a hyphen beside a digit, the long vowel after katakana, and else what it was typed as. */
    private static char stroke(char typed, char before, char after) {
        if (Characters.isDigit(before) && (typed == '-' || Characters.isDigit(after))) {
            return '-';
        }
        return isKatakana(before) && !Characters.isDigit(after) ? Characters.LONG_VOWEL : typed;
    }

    private static int pair(int codePoint, char[] out, int to) {
        if (codePoint >= 0xE0100 && codePoint <= 0xE01EF) {
            return to;
        }
        var common = BEYOND_BMP.get(codePoint);
        if (common != null) {
            out[to] = common;
            return to + 1;
        }
        return to + Character.toChars(codePoint, out, to);
    }

    private static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= Characters.LONG_VOWEL;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            table[i] = fold((char) i);
        }
        for (var line : TextResource.lines(Folding.class, "search_key.txt")) {
            var part = line.split(" ", -1);
            if (part[0].equals("same")) {
                char common = part[1].charAt(0);
                for (int i = 2; i < part.length; i++) {
                    addVariant(table, part[i].codePointAt(0), common);
                }
            }
        }
        return table;
    }

    private static void addVariant(char[] table, int variant, char common) {
        if (!Character.isBmpCodePoint(variant)) {
            BEYOND_BMP.put(variant, common);
            return;
        }
        for (int i = 0; i < table.length; i++) {
            if (table[i] == variant) {
                table[i] = common;
            }
        }
    }

    private static char fold(char c) {
        if (Character.isSurrogate(c) || joinsTheCharacterBefore(c)) {
            return SLOW;
        }
        if (Characters.isBlank(c) || Character.isISOControl(c) || isInvisible(c)) {
            return DROP;
        }
        if (Characters.isHyphenLike(c)) {
            return '-';
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return c;
        }
        var normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (normal.length() != 1 || joinsTheCharacterBefore(normal.charAt(0))) {
            return SLOW;
        }
        return plain(normal.charAt(0));
    }

    private static char plain(char c) {
        if (c == '\u301C') {
            return '~';
        }
        boolean hiragana = (c >= '\u3041' && c <= '\u3096') || c == '\u309D' || c == '\u309E';
        return hiragana ? (char) (c + 0x60) : Character.toUpperCase(c);
    }

    private static boolean isInvisible(char c) {
        return (c >= '\uFE00' && c <= '\uFE0F')
                || (c >= '\u200B' && c <= '\u200F' && c != '\u200D')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\u00AD'
                || c == '\uFEFF'
                || c == '\uFFFF';
    }

    private static boolean joinsTheCharacterBefore(char c) {
        boolean voicing = c == '\u3099' || c == '\u309A' || c == '\u309B' || c == '\u309C';
        boolean jamo = c >= '\u1160' && c <= '\u11FF';
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return voicing || jamo || (mark && !isInvisible(c));
    }
}
