package jp.banso.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Cells encoded to UTF-8 as they are written, which keeps a nation's files as fast as the disk takes them. */
final class CsvBytes {

    private static final int LONGEST_CHARACTER = 4;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** The cell with the comma that follows it. */
    void cell(String text) {
        last(text);
        bytes[length++] = ',';
    }

    /** The cell without a comma. */
    void last(String text) {
        reserve(text.length());
        int start = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (CsvCells.asksForQuotes(c)) {
                    length = start;
                    raw(CsvCells.quoted(text));
                    return;
                }
                bytes[length++] = (byte) c;
            } else {
                i += encode(text, i);
            }
        }
    }

    void raw(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            i += encode(text, i);
        }
    }

    void raw(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    int length() {
        return length;
    }

    /** What has been written, leaving nothing. */
    byte[] take() {
        var taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    void takeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** Encodes the character at {@code i}; 1 when it took a second char, else 0. */
    private int encode(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            int point = text.codePointAt(i);
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
            return 1;
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
        return 0;
    }

    private void reserve(int characters) {
        int needed = length + characters * LONGEST_CHARACTER + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }
}
