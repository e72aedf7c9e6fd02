package jp.banso.intake.file;

import java.io.IOException;
import jp.banso.intake.file.StrictDecoding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset by evidence over the whole file: byte order mark, then UTF-8, then CP932, each read strictly. What
 * looks like another charset is refused by its name, since half-right text is worse than none.
 */
final class CharsetEvidence {

    private static final int SAMPLE = 4096;

    private final ByteSource source;
    private final ReadingLimits limits;

    private CharsetEvidence(ByteSource source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    static TextSource of(ByteSource source, ReadingLimits limits) throws IOException {
        return new CharsetEvidence(source, limits).find();
    }

    /** The charset a person chose; the file is refused where it is not text of that charset. */
    static TextSource chosen(ByteSource source, TextCharset charset, ReadingLimits limits) throws IOException {
        var marked = marked(start(source));
        int markBytes = marked != null && marked.charset() == charset ? marked.bytes() : 0;
        return new CharsetEvidence(source, limits).certain(charset, markBytes);
    }

    private TextSource find() throws IOException {
        var start = start(source);
        Magic.refuse(start);
        var mark = marked(start);
        if (mark != null) {
            return marked(mark);
        }
        refuseUnmarkedUtf16(start);
        var utf8 = ByteScan.scan(source, 0, TextCharset.UTF_8, limits);
        if (utf8.outcome() == Outcome.TEXT && utf8.escapes()) {
            throw new FileRefused(RefusalReason.OTHER_CHARSET, TextCharset.ISO_2022_JP.label());
        }
        if (utf8.outcome() == Outcome.TEXT) {
            return new TextSource(source, TextCharset.UTF_8, 0);
        }
        if (utf8.outcome() == Outcome.CUT_OFF) {
            throw new FileRefused(RefusalReason.CUT_OFF, utf8.line());
        }
        refuseEucJp();
        return certain(TextCharset.WINDOWS_31J, 0);
    }

    /** Some programs put the mark of UTF-8 before CP932; what is not UTF-8 behind it is read as that. */
    private TextSource marked(Mark mark) throws IOException {
        if (mark.charset() == TextCharset.UTF_8
                && ByteScan.scan(source, mark.bytes(), TextCharset.UTF_8, limits)
                                .outcome()
                        == Outcome.NO_TEXT
                && ByteScan.scan(source, mark.bytes(), TextCharset.WINDOWS_31J, limits)
                                .outcome()
                        == Outcome.TEXT) {
            return new TextSource(source, TextCharset.WINDOWS_31J, mark.bytes());
        }
        return certain(mark.charset(), mark.bytes());
    }

    private TextSource certain(TextCharset charset, int markBytes) throws IOException {
        var seen = ByteScan.scan(source, markBytes, charset, limits);
        return switch (seen.outcome()) {
            case TEXT -> new TextSource(source, charset, markBytes);
            case CUT_OFF -> throw new FileRefused(RefusalReason.CUT_OFF, seen.line());
            case NO_TEXT -> throw new FileRefused(RefusalReason.UNREADABLE_TEXT, seen.line());
        };
    }

    /** Kana and kanji in CP932 begin with bytes that EUC-JP never uses, so what passes as EUC-JP is not CP932. */
    private void refuseEucJp() throws IOException {
        if (ByteScan.scan(source, 0, TextCharset.EUC_JP, limits).outcome() == Outcome.TEXT) {
            throw new FileRefused(RefusalReason.OTHER_CHARSET, TextCharset.EUC_JP.label());
        }
    }

    /** Latin letters, commas and line breaks of UTF-16 have a zero in every second byte, on one side only. */
    private static void refuseUnmarkedUtf16(byte[] start) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0 && i % 2 == 0) {
                evenZeros++;
            } else if (start[i] == 0) {
                oddZeros++;
            }
        }
        if (oddZeros > start.length / 50 && evenZeros == 0) {
            throw new FileRefused(RefusalReason.OTHER_CHARSET, TextCharset.UTF_16LE.label());
        }
        if (evenZeros > start.length / 50 && oddZeros == 0) {
            throw new FileRefused(RefusalReason.OTHER_CHARSET, TextCharset.UTF_16BE.label());
        }
    }

    private record Mark(TextCharset charset, int bytes) {}

    private static @Nullable Mark marked(byte[] start) {
        if (Magic.startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new Mark(TextCharset.UTF_8, 3);
        }
        if (Magic.startsWith(start, 0xFF, 0xFE)) {
            return new Mark(TextCharset.UTF_16LE, 2);
        }
        return Magic.startsWith(start, 0xFE, 0xFF) ? new Mark(TextCharset.UTF_16BE, 2) : null;
    }

    private static byte[] start(ByteSource source) throws IOException {
        try (var stream = source.open()) {
            return stream.readNBytes(SAMPLE);
        }
    }
}
