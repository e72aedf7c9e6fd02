package jp.banso.listing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import jp.banso.shared.EraDate;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.TextResource;
import org.jspecify.annotations.Nullable;

/** Reads a file as a list of users: a line a service, its office counted once. Knows no database. */
final class ListReader {

    static final int MOST_ROWS = 100_000;

    private static final int MOST_REFUSED = 1_000;
    private static final Set<String> DAY_NAMES = Set.copyOf(TextResource.lines(ListReader.class, "day_columns.txt"));

    private final OfficeTally offices = new OfficeTally();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Columns columns;
    private @Nullable LocalDate asOf;
    private int rows;

    private record Columns(int day, int number, int service, int name, int address, List<String> header) {

        String called(int column) {
            return header.get(column);
        }
    }

    /** What the file holds, or why it cannot be taken. */
    sealed interface Outcome {
        record Held(ReadList list) implements Outcome {}

        record Unusable(String reasonKey, List<Object> arguments) implements Outcome {}
    }

    private ListReader(Columns columns) {
        this.columns = columns;
    }

    /** {@code today} stands for the day of a page that was saved or copied, until a person says it. */
    static Outcome read(Path path, String name, String checksum, LocalDate today) throws IOException {
        var page = ListPage.in(path);
        if (page.isPresent()) {
            return page.get().read(name, checksum, today);
        }
        return switch (FileReading.open(new UploadedFile(path, name))) {
            case FileOpening.Refused(var refusal) ->
                new Outcome.Unusable(refusal.reason().key(), refusal.arguments());
            case FileOpening.Opened(var kind, var tables) -> read(tables.getFirst(), name, checksum);
        };
    }

    private static Outcome read(SourceTable table, String name, String checksum) throws IOException {
        var header = table.header();
        var mapping = ColumnMapping.suggest(header);
        var columns = new Columns(
                day(header),
                position(mapping, RegisterField.OFFICE_NUMBER),
                position(mapping, RegisterField.SERVICE),
                position(mapping, RegisterField.NAME),
                position(mapping, RegisterField.ADDRESS),
                header);
        if (columns.day() < 0 || columns.number() < 0 || columns.name() < 0) {
            return new Outcome.Unusable("listing.file.columns", List.of(String.join(", ", header)));
        }
        var reader = new ListReader(columns);
        if (table.forEachRow(reader::take) instanceof RowsRead.Broken broken) {
            return new Outcome.Unusable(
                    broken.refusal().reason().key(), broken.refusal().arguments());
        }
        return reader.outcome(name, checksum);
    }

    private Outcome outcome(String name, String checksum) {
        if (rows > MOST_ROWS) {
            return new Outcome.Unusable("listing.file.long", List.of(MOST_ROWS));
        }
        var day = asOf;
        if (day == null) {
            return refused.isEmpty()
                    ? new Outcome.Unusable("listing.file.empty", List.of())
                    : new Outcome.Unusable(
                            "listing.file.day", List.of(refused.getFirst().text()));
        }
        return new Outcome.Held(new ReadList(name, checksum, day, rows, offices.all(), List.copyOf(refused), false));
    }

    private boolean take(RawRow row) {
        rows++;
        var day = EraDate.parse(row.cell(columns.day()));
        if (asOf == null) {
            asOf = day.orElse(null);
        }
        var name = row.cell(columns.name()).strip();
        var written = row.cell(columns.number()).strip();
        var number = OfficeNumber.parse(written);
        if (day.isEmpty()) {
            refuse(row, columns.day(), "listing.refused.day");
        } else if (!day.get().equals(asOf)) {
            refuse(row, columns.day(), "listing.refused.other-day");
        } else if (name.isEmpty() || name.length() > OfficeTally.LONGEST_NAME) {
            refuse(row, columns.name(), "listing.refused.name");
        } else if (!written.isEmpty() && number.isEmpty()) {
            refuse(row, columns.number(), "listing.refused.number");
        } else {
            offices.add(
                    number.map(OfficeNumber::value).orElse(""),
                    new ListedRow(
                            row.line(),
                            OfficeTally.cut(cell(row, columns.service()), 100),
                            name,
                            OfficeTally.cut(cell(row, columns.address()), 300)));
        }
        return rows <= MOST_ROWS && refused.size() < MOST_REFUSED;
    }

    private void refuse(RawRow row, int column, String reasonKey) {
        refused.add(
                new RefusedLine(row.line(), columns.called(column), OfficeTally.cut(row.cell(column), 100), reasonKey));
    }

    private static String cell(RawRow row, int column) {
        return column < 0 ? "" : row.cell(column).strip();
    }

    private static int day(List<String> header) {
        for (var column = 0; column < header.size(); column++) {
            if (DAY_NAMES.contains(header.get(column))) {
                return column;
            }
        }
        return -1;
    }

    private static int position(ColumnMapping mapping, RegisterField field) {
        return mapping.columnName(field).map(mapping.columns()::indexOf).orElse(-1);
    }
}
