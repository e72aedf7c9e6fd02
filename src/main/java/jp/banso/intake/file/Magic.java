package jp.banso.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** First bytes that give a kind of file away, whatever its name says. */
final class Magic {

    private Magic() {}

    static boolean isZip(byte[] start) {
        return startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6);
    }

    /** Refuses what is known to be no table of text. */
    static void refuse(byte[] start) {
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            throw new FileRefused(RefusalReason.PDF);
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(RefusalReason.OLD_EXCEL);
        }
        if (isBinary(start)) {
            throw new FileRefused(RefusalReason.NOT_TEXT);
        }
        if (isHtml(start)) {
            throw new FileRefused(RefusalReason.HTML);
        }
    }

    static boolean startsWith(byte[] start, int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] start) {
        return startsWith(start, 'G', 'I', 'F', '8')
                || startsWith(start, 0x89, 'P', 'N', 'G')
                || startsWith(start, 0xFF, 0xD8, 0xFF)
                || startsWith(start, 'M', 'Z', 0x90)
                || startsWith(start, 0x7F, 'E', 'L', 'F')
                || startsWith(start, 0x1F, 0x8B)
                || startsWith(start, '7', 'z', 0xBC, 0xAF)
                || startsWith(start, 'R', 'a', 'r', '!', 0x1A)
                || startsWith(start, 'B', 'Z', 'h')
                || startsWith(start, 'P', 'K', 3, 4)
                || startsWith(start, '{', '\\', 'r', 't', 'f');
    }

    private static boolean isHtml(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var trimmed = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3).strip() : text.strip();
        return trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html") || trimmed.startsWith("<table");
    }
}
