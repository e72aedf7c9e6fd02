package jp.banso.shared;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Prepares text for files in windows-31j, which Excel on Japanese desks opens without asking. Four signs are exchanged
 * for their twins of that set; what the set does not know becomes a geta mark and is remembered.
 */
public final class Windows31j {

    /** The charset itself; never Shift_JIS, which lacks common names' characters. */
    public static final Charset CHARSET = Charset.forName("windows-31j");

    private static final String GETA = "\u3013";

    private final CharsetEncoder encoder = CHARSET.newEncoder();
    private final Set<String> unwritable = new LinkedHashSet<>();

    /** The text with every character writable. */
    public String writable(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> kept.append(writable(twin(point))));
        return kept.toString();
    }

    /** The characters, each once in order of appearance, that had to be left out so far. */
    public Set<String> unwritable() {
        return Collections.unmodifiableSet(unwritable);
    }

    private String writable(int point) {
        var character = Character.toString(point);
        if (encoder.canEncode(character)) {
            return character;
        }
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return "";
        }
        unwritable.add(character);
        return GETA;
    }

    private static int twin(int point) {
        return switch (point) {
            case 0x301C -> 0xFF5E;
            case 0x2212 -> 0xFF0D;
            case 0x2014 -> 0x2015;
            case 0x2016 -> 0x2225;
            default -> point;
        };
    }
}
