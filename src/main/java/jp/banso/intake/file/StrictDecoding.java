package jp.banso.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes a stream of chunks for nothing but the answer whether all of it is text of one charset. */
final class StrictDecoding {

    enum Outcome {
        TEXT,
        NO_TEXT,
        /** Text but for its end, which lies in the middle of a character. */
        CUT_OFF
    }

    private static final int LONGEST_CHARACTER = 16;

    private final CharsetDecoder decoder;
    private final boolean lookAtCharacters;
    private final CharBuffer characters = CharBuffer.allocate(1 << 16);
    private final byte[] rest = new byte[LONGEST_CHARACTER];
    private int restLength;
    private boolean failed;

    StrictDecoding(TextCharset charset) {
        decoder = charset.strictDecoder();
        lookAtCharacters = charset != TextCharset.UTF_8;
    }

    /** Takes the next bytes; answers where in them the text ends to be text, or −1 where it does not. */
    int feed(byte[] chunk, int length) {
        int carried = restLength;
        var input = ByteBuffer.allocate(carried + length)
                .put(rest, 0, carried)
                .put(chunk, 0, length)
                .flip();
        CoderResult result;
        do {
            result = decoder.decode(input, characters.clear(), false);
            failed = result.isError() || (lookAtCharacters && holdsNoText());
        } while (result.isOverflow() && !failed);
        if (failed || input.remaining() > rest.length) {
            failed = true;
            return Math.max(0, input.position() - carried);
        }
        restLength = input.remaining();
        input.get(rest, 0, restLength);
        return -1;
    }

    Outcome end() {
        if (failed) {
            return Outcome.NO_TEXT;
        }
        var result = decoder.decode(ByteBuffer.wrap(rest, 0, restLength), characters.clear(), true);
        return result.isError() ? Outcome.CUT_OFF : Outcome.TEXT;
    }

    /** Java maps the bytes that CP932 leaves undefined to control and private-use characters, and UTF-16 may hold 0. */
    private boolean holdsNoText() {
        for (int i = 0; i < characters.position(); i++) {
            char c = characters.get(i);
            if (c == 0 || c == '\u0080' || c == '\u00A0' || (c >= '\uF8F0' && c <= '\uF8F3') || c == '\uFFFD') {
                return true;
            }
        }
        return false;
    }
}
