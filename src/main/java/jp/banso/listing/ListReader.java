package jp.banso.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import jp.banso.shared.SearchKey;
import jp.banso.shared.TextResource;
import org.jspecify.annotations.Nullable;

/** Reads a file as a list of users: a line a service, its office counted once. Knows no database. */
final class ListReader {

    static final int MOST_ROWS = 100_000;

    private static final int MOST_REFUSED = 1_000;
    private static final Set<String> DAY_NAMES = Set.copyOf(TextResource.lines(ListReader.class, "day_columns.txt"));

    private final Map<String, ListedOffice> offices = new LinkedHashMap<>();
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

    static Outcome read(Path path, String name, String checksum) throws IOException {
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
        return new Outcome.Held(
                new ReadList(name, checksum, day, rows, List.copyOf(offices.values()), List.copyOf(refused)));
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
        } else if (name.isEmpty() || name.length() > 200) {
            refuse(row, columns.name(), "listing.refused.name");
        } else if (!written.isEmpty() && number.isEmpty()) {
            refuse(row, columns.number(), "listing.refused.number");
        } else {
            count(row, name, number.map(OfficeNumber::value).orElse(""));
        }
        return rows <= MOST_ROWS && refused.size() < MOST_REFUSED;
    }

    private void count(RawRow row, String name, String number) {
        var address = cut(cell(row, columns.address()), 300);
        var line = new ListedRow(row.line(), cut(cell(row, columns.service()), 100), name, address);
        var identity = number.isEmpty() ? fingerprint(name, address) : number;
        offices.merge(
                identity,
                new ListedOffice(identity, number, name, address, List.of(line)),
                (known, more) -> new ListedOffice(
                        identity,
                        number,
                        known.name(),
                        known.address(),
                        Stream.concat(known.rows().stream(), more.rows().stream())
                                .collect(Collectors.toList())));
    }

    private void refuse(RawRow row, int column, String reasonKey) {
        refused.add(new RefusedLine(row.line(), columns.called(column), cut(row.cell(column), 100), reasonKey));
    }

    private static String cell(RawRow row, int column) {
        return column < 0 ? "" : row.cell(column).strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
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

    private static String fingerprint(String name, String address) {
        try {
            var text = SearchKey.of(name) + "\n" + SearchKey.of(address);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
