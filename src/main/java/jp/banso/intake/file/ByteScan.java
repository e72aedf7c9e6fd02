package jp.banso.intake.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Goes over the bytes once before any of them is believed: zero bytes, endless lines and escape sequences show here,
 * and whether the whole is text of one charset.
 */
final class ByteScan {

    /** What was seen: whether it is text to the end, the line where it stopped being text, and ISO-2022 escapes. */
    record Seen(StrictDecoding.Outcome outcome, int line, boolean escapes) {}

    private static final int CHUNK = 1 << 16;
    private static final byte ESCAPE = 0x1B;

    private final ReadingLimits limits;
    private final StrictDecoding decoding;
    private final boolean wide;

    private long total;
    private int line = 1;
    private int sinceBreak;
    private byte last;
    private boolean escapes;

    private ByteScan(TextCharset charset, ReadingLimits limits) {
        this.limits = limits;
        this.decoding = new StrictDecoding(charset);
        this.wide = charset == TextCharset.UTF_16LE || charset == TextCharset.UTF_16BE;
    }

    static Seen scan(ByteSource source, int skip, TextCharset charset, ReadingLimits limits) throws IOException {
        try (var stream = source.open()) {
            stream.skipNBytes(skip);
            return new ByteScan(charset, limits).all(stream);
        }
    }

    private Seen all(InputStream stream) throws IOException {
        var chunk = new byte[CHUNK];
        int read;
        while ((read = stream.readNBytes(chunk, 0, CHUNK)) > 0) {
            int failedAt = decoding.feed(chunk, read);
            look(chunk, failedAt >= 0 ? failedAt : read);
            if (failedAt >= 0) {
                break;
            }
        }
        return new Seen(decoding.end(), line, escapes);
    }

    private void look(byte[] chunk, int length) {
        total += length;
        if (total > limits.bytes()) {
            throw new FileRefused(RefusalReason.TOO_LARGE, limits.megabytes());
        }
        int from = 0;
        byte before = last;
        for (int i = 0; i < length; i++) {
            byte b = chunk[i];
            boolean plain = (b < 0 || b > ESCAPE) && (before < 0 || before > ESCAPE);
            if (!plain && control(before, b)) {
                sinceBreak = 0;
                from = i;
            }
            before = b;
        }
        last = before;
        sinceBreak += length - from;
        if (sinceBreak > limits.lineBytes()) {
            throw new FileRefused(RefusalReason.LINE_TOO_LONG, line);
        }
    }

    /** Looks at a byte at or after a control character; true where a line begins. */
    private boolean control(byte before, byte b) {
        if (b == '\n' || (before == '\r' && !wide)) {
            line++;
            return true;
        }
        if (b == 0 && !wide) {
            throw new FileRefused(RefusalReason.ZERO_BYTES, line);
        }
        escapes |= before == ESCAPE && (b == '$' || b == '(');
        return false;
    }
}
