package jp.banso.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Japanese type that travels inside every PDF, and how its words are broken into lines. */
final class Letters {

    private static final String FILE = "BIZUDPGothic-Regular.ttf";

    /** Stands for a character the type has none of. */
    private static final String UNKNOWN = "\u3013";

    private static final String ELLIPSIS = "\u2026";

    /** Small kana, the long mark, the repeated character, and marks that end a question or a call. */
    private static final String NEVER_FIRST =
            "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30FC\u3005\uFF01\uFF1F\u30FB";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDDocument document) {
        try (var file = Letters.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the type is missing: " + FILE);
            }
            font = PDType0Font.load(document, file, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDFont font() {
        return font;
    }

    /** The words with nothing in them that cannot be printed. */
    String printable(String words) {
        var out = new StringBuilder();
        words.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(c -> out.append(width(c) < 0 ? UNKNOWN : Character.toString(c)));
        return out.toString();
    }

    /** How wide the words are at this size, in points. */
    float width(String words, float size) {
        var wide = 0f;
        for (var c : printable(words).codePoints().toArray()) {
            wide += Math.max(0, width(c));
        }
        return wide * size / 1000;
    }

    /** The words as far as they fit, with an ellipsis where they do not. */
    String cut(String words, float size, float room) {
        var line = printable(words);
        if (width(line, size) <= room) {
            return line;
        }
        return lines(line, size, room - width(ELLIPSIS, size)).getFirst() + ELLIPSIS;
    }

    /**
     * Lines no wider than this, but for a mark that hangs: what ends a sentence or a bracket never begins one, what opens a
     * bracket never ends one, and a Latin word or a number is not divided unless it fills half a line. Never empty.
     */
    List<String> lines(String words, float size, float room) {
        var lines = new ArrayList<String>();
        for (var paragraph : words.split("\\R", -1)) {
            wrap(printable(paragraph), size, room, lines);
        }
        return lines;
    }

    private void wrap(String words, float size, float room, List<String> lines) {
        var line = new StringBuilder();
        var wide = 0f;
        for (var c : words.codePoints().toArray()) {
            var next = Math.max(0, width(c)) * size / 1000;
            if (wide + next > room && !line.isEmpty() && !(hangs(c) && wide + next <= room + size)) {
                var end = end(line, c);
                lines.add(line.substring(0, end));
                line.delete(0, end);
                wide = width(line.toString(), size);
            }
            line.appendCodePoint(c);
            wide += next;
        }
        lines.add(line.toString());
    }

    /** Where the full line may end before this character. */
    private static int end(StringBuilder line, int next) {
        var end = line.length();
        var after = next;
        while (end > line.length() / 2 && !mayDivide(line.codePointBefore(end), after)) {
            after = line.codePointBefore(end);
            end -= Character.charCount(after);
        }
        return end > line.length() / 2 ? end : line.length();
    }

    private static boolean mayDivide(int before, int after) {
        return Character.getType(before) != Character.START_PUNCTUATION
                && !hangs(after)
                && NEVER_FIRST.indexOf(after) < 0
                && !(isOfAWord(before) && isOfAWord(after));
    }

    private static boolean isOfAWord(int c) {
        return c > ' ' && c < 0x250 && Character.getType(c) != Character.START_PUNCTUATION;
    }

    private static boolean hangs(int c) {
        var type = Character.getType(c);
        return type == Character.END_PUNCTUATION || c == 0x3001 || c == 0x3002 || c == 0xFF0C || c == 0xFF0E;
    }

    /** In thousandths of the size; below 0 where the type has no such character. */
    private float width(int c) {
        return widths.computeIfAbsent(c, one -> {
            try {
                return font.getStringWidth(Character.toString(one));
            } catch (IllegalArgumentException unknown) {
                return -1f;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
