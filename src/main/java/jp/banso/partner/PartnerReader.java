package jp.banso.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.FileReading;
import jp.banso.intake.file.RawRow;
import jp.banso.intake.file.RowsRead;
import jp.banso.intake.file.SourceTable;
import jp.banso.intake.file.UploadedFile;
import jp.banso.partner.PartnerFile.Line;
import jp.banso.partner.PartnerFile.RefusedLine;
import jp.banso.shared.EraDate;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.TextResource;
import org.jspecify.annotations.Nullable;

/** Reads a file as links, a line a pair. Knows no database. */
final class PartnerReader {

    static final int MOST_LINES = 50_000;

    private static final Map<String, String> COLUMNS = words("columns.txt");
    private static final Map<String, String> SOURCES = words("source_words.txt");

    /** What the file holds, or why it cannot be taken. */
    sealed interface Outcome {
        record Held(PartnerFile file, String columnA, String columnB) implements Outcome {}

        record Unusable(String reasonKey, List<Object> arguments) implements Outcome {}
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<String> header;
    private final LocalDate today;
    private final int a;
    private final int b;
    private final int source;
    private final int day;
    private boolean full;

    private PartnerReader(List<String> header, LocalDate today) {
        this.header = header;
        this.today = today;
        a = column("A");
        b = column("B");
        source = column("SOURCE");
        day = column("DAY");
    }

    static Outcome read(Path path, String fileName, String checksum, LocalDate today) throws IOException {
        return switch (FileReading.open(new UploadedFile(path, fileName))) {
            case FileOpening.Refused(var refusal) ->
                new Outcome.Unusable(refusal.reason().key(), refusal.arguments());
            case FileOpening.Opened(var what, var tables) -> read(tables.getFirst(), fileName, checksum, today);
        };
    }

    private static Outcome read(SourceTable table, String fileName, String checksum, LocalDate today)
            throws IOException {
        var reader = new PartnerReader(table.header(), today);
        if (reader.a < 0 || reader.b < 0 || reader.day < 0) {
            return new Outcome.Unusable("partner.file.columns", List.of(String.join(", ", table.header())));
        }
        if (table.forEachRow(reader::take) instanceof RowsRead.Broken broken) {
            return new Outcome.Unusable(
                    broken.refusal().reason().key(), broken.refusal().arguments());
        }
        if (reader.full) {
            return new Outcome.Unusable("partner.file.long", List.of(MOST_LINES));
        }
        return reader.lines.isEmpty() && reader.refused.isEmpty()
                ? new Outcome.Unusable("partner.file.empty", List.of())
                : new Outcome.Held(
                        new PartnerFile(fileName, checksum, reader.lines, reader.refused),
                        table.header().get(reader.a),
                        table.header().get(reader.b));
    }

    private boolean take(RawRow row) {
        full = lines.size() + refused.size() >= MOST_LINES;
        if (!full) {
            line(row);
        }
        return !full;
    }

    private void line(RawRow row) {
        var one = OfficeNumber.parse(row.cell(a));
        var other = OfficeNumber.parse(row.cell(b));
        var said = EraDate.parse(row.cell(day));
        var who = source < 0 || row.cell(source).isBlank()
                ? "CSV"
                : SOURCES.get(row.cell(source).strip());
        if (one.isEmpty()) {
            refuse(row, a, "partner.file.refused.number");
        } else if (other.isEmpty()) {
            refuse(row, b, "partner.file.refused.number");
        } else if (one.equals(other)) {
            refuse(row, b, "partner.file.refused.itself");
        } else if (who == null) {
            refuse(row, source, "partner.file.refused.source");
        } else if (said.isEmpty()) {
            refuse(row, day, "partner.file.refused.day");
        } else if (said.get().isAfter(today)) {
            refuse(row, day, "partner.file.refused.future");
        } else {
            lines.add(new Line(row.line(), one.get(), other.get(), PartnerSource.valueOf(who), said.get()));
        }
    }

    private void refuse(RawRow row, int column, String reason) {
        var text = row.cell(column).strip();
        refused.add(new RefusedLine(
                row.line(), header.get(column), text.length() <= 60 ? text : text.substring(0, 60), reason));
    }

    private int column(String wanted) {
        for (var at = 0; at < header.size(); at++) {
            @Nullable String known = COLUMNS.get(header.get(at).strip());
            if (wanted.equals(known)) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, String> words(String table) {
        var words = new HashMap<String, String>();
        for (var line : TextResource.lines(PartnerReader.class, table)) {
            var equals = line.indexOf('=');
            words.put(line.substring(equals + 1), line.substring(0, equals));
        }
        return Map.copyOf(words);
    }
}
