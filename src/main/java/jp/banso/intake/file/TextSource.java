package jp.banso.intake.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;

/** Bytes whose charset is known, read as text without the byte order mark. */
record TextSource(ByteSource bytes, TextCharset charset, int markBytes) {

    Reader open() throws IOException {
        var stream = bytes.open();
        try {
            stream.skipNBytes(markBytes);
        } catch (IOException broken) {
            stream.close();
            throw broken;
        }
        return new InputStreamReader(stream, charset.strictDecoder());
    }
}
