package jp.banso.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The charsets a file may be read in; the last two only when a person chooses them. */
public enum TextCharset {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** What Windows calls Shift_JIS, with the characters that Shift_JIS itself lacks. */
    WINDOWS_31J(Charset.forName("windows-31j"), "Shift_JIS (CP932)"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16LE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16BE"),
    EUC_JP(Charset.forName("EUC-JP"), "EUC-JP"),
    ISO_2022_JP(Charset.forName("ISO-2022-JP"), "ISO-2022-JP");

    private final Charset charset;
    private final String label;

    TextCharset(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** The name to show. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** A decoder that reports what it cannot read and never replaces it. */
    CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
