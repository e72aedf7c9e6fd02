package jp.banso.council;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.FileReading;
import jp.banso.intake.file.RawRow;
import jp.banso.intake.file.RegisterField;
import jp.banso.intake.file.RowsRead;
import jp.banso.intake.file.SourceTable;
import jp.banso.intake.file.UploadedFile;
import jp.banso.shared.TextResource;

/** Reads a file as a list of members. Knows no database. */
final class MemberReader {

    static final int MOST_LINES = 10_000;

    private static final Set<String> SECTIONS =
            Set.copyOf(TextResource.lines(MemberReader.class, "section_columns.txt"));
    private static final Set<String> KINDS = Set.copyOf(TextResource.lines(MemberReader.class, "kind_columns.txt"));

    /** What the file holds, or why it cannot be taken. */
    sealed interface Outcome {
        record Held(MemberList list) implements Outcome {}

        record Unusable(String reasonKey, List<Object> arguments) implements Outcome {}
    }

    private final List<MemberLine> lines = new ArrayList<>();
    private final int number;
    private final int name;
    private final int section;
    private final int kind;
    private boolean full;

    private MemberReader(List<String> header) {
        var mapping = ColumnMapping.suggest(header);
        number = position(mapping, RegisterField.OFFICE_NUMBER);
        name = position(mapping, RegisterField.NAME);
        section = first(header, SECTIONS);
        kind = first(header, KINDS);
    }

    static Outcome read(Path path, String fileName, String checksum) throws IOException {
        return switch (FileReading.open(new UploadedFile(path, fileName))) {
            case FileOpening.Refused(var refusal) ->
                new Outcome.Unusable(refusal.reason().key(), refusal.arguments());
            case FileOpening.Opened(var what, var tables) -> read(tables.getFirst(), fileName, checksum);
        };
    }

    private static Outcome read(SourceTable table, String fileName, String checksum) throws IOException {
        var reader = new MemberReader(table.header());
        if (reader.name < 0) {
            return new Outcome.Unusable("council.file.columns", List.of(String.join(", ", table.header())));
        }
        if (table.forEachRow(reader::take) instanceof RowsRead.Broken broken) {
            return new Outcome.Unusable(
                    broken.refusal().reason().key(), broken.refusal().arguments());
        }
        if (reader.full) {
            return new Outcome.Unusable("council.file.long", List.of(MOST_LINES));
        }
        return reader.lines.isEmpty()
                ? new Outcome.Unusable("council.file.empty", List.of())
                : new Outcome.Held(new MemberList(fileName, checksum, List.copyOf(reader.lines)));
    }

    private boolean take(RawRow row) {
        full = lines.size() >= MOST_LINES;
        if (!full) {
            var line = new MemberLine(
                    row.line(),
                    cell(row, number, 40),
                    cell(row, name, 200),
                    cell(row, section, 100),
                    cell(row, kind, 100));
            if (!line.number().isEmpty() || !line.name().isEmpty()) {
                lines.add(line);
            }
        }
        return !full;
    }

    private static String cell(RawRow row, int column, int most) {
        var text = column < 0 ? "" : row.cell(column).strip();
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static int position(ColumnMapping mapping, RegisterField field) {
        return mapping.columnName(field).map(mapping.columns()::indexOf).orElse(-1);
    }

    private static int first(List<String> header, Set<String> names) {
        for (var column = 0; column < header.size(); column++) {
            if (names.contains(header.get(column).strip())) {
                return column;
            }
        }
        return -1;
    }
}
