package jp.banso.intake.file;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Goes through a text that a parser gave up on, to name the line in which the offending quotation mark opened. */
final class QuoteTrace {

    private final char separator;
    private final int longest;
    private final int room;

    private int line = 1;
    private int opened = 1;
    private long length;

    private QuoteTrace(char separator, int longest, int room) {
        this.separator = separator;
        this.longest = longest;
        this.room = room;
    }

    static FileRefused of(CsvRows rows, RuntimeException broken) throws IOException {
        try (var reader = rows.text().open()) {
            var trace = new QuoteTrace(rows.separator(), rows.limits().fieldChars(), rows.bufferChars() / 2);
            var found = trace.follow(reader);
            if (found == null) {
                throw new IllegalStateException("the parser gave up on a text without fault", broken);
            }
            return found;
        }
    }

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private @Nullable FileRefused follow(Reader reader) throws IOException {
        var place = Place.FIELD_START;
        var buffer = new char[1 << 14];
        int read;
        char before = 0;
        while ((read = reader.read(buffer)) > 0) {
            for (int i = 0; i < read; i++) {
                char c = buffer[i];
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    line++;
                }
                before = c;
                var next = next(place, c);
                if (next == null) {
                    return new FileRefused(RefusalReason.TEXT_AFTER_QUOTE, opened);
                }
                length = next == Place.FIELD_START ? 0 : length + 1;
                if (length > room) {
                    return tooLong(place);
                }
                place = next;
            }
        }
        return place == Place.QUOTED ? tooLong(place) : null;
    }

    private FileRefused tooLong(Place place) {
        return place == Place.QUOTED
                ? new FileRefused(RefusalReason.UNCLOSED_QUOTE, opened)
                : new FileRefused(RefusalReason.FIELD_TOO_LONG, line, longest);
    }

    private @Nullable Place next(Place place, char c) {
        boolean fieldEnds = c == separator || c == '\n' || c == '\r';
        return switch (place) {
            case FIELD_START -> {
                if (c == '"') {
                    opened = line;
                    yield Place.QUOTED;
                }
                yield fieldEnds ? Place.FIELD_START : Place.PLAIN;
            }
            case PLAIN -> fieldEnds ? Place.FIELD_START : Place.PLAIN;
            case QUOTED -> c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            case AFTER_QUOTE -> {
                if (c == '"') {
                    yield Place.QUOTED;
                }
                yield fieldEnds ? Place.FIELD_START : null;
            }
        };
    }
}
