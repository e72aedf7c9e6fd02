package jp.banso.area;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.banso.area.AreaFile.Counts;
import jp.banso.area.AreaFile.Services;
import jp.banso.area.AreaFile.Tiles;
import jp.banso.area.AreaFile.Unusable;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.FileReading;
import jp.banso.intake.file.RawRow;
import jp.banso.intake.file.RowsRead;
import jp.banso.intake.file.SourceTable;
import jp.banso.intake.file.UploadedFile;
import jp.banso.shared.MunicipalityCode;
import jp.banso.shared.TextResource;
import org.jspecify.annotations.Nullable;

/** Reads counts by area, by area and service, or the places of municipalities in the picture; one line that cannot be read refuses the file (ARE-02). */
final class AreaFileReader {

    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_NAME = 100;
    private static final Map<String, List<String>> NAMES = names();

    private final SourceTable table;
    private final Set<String> codes = new HashSet<>();
    private @Nullable Unusable offence;

    private AreaFileReader(SourceTable table) {
        this.table = table;
    }

    static AreaFile read(Path path, String name) throws IOException {
        return switch (FileReading.open(new UploadedFile(path, name))) {
            case FileOpening.Refused(var refusal) ->
                new Unusable(refusal.reason().key(), refusal.arguments());
            case FileOpening.Opened(var kind, var tables) -> new AreaFileReader(tables.getFirst()).read(name);
        };
    }

    private AreaFile read(String fileName) throws IOException {
        if (column("code") >= 0 && column("name") >= 0 && column("before") >= 0 && column("after") >= 0) {
            var rows = rows(this::count);
            return offence == null ? new Counts(fileName, rows) : offence;
        }
        if (column("code") >= 0 && column("name") >= 0 && column("column") >= 0 && column("row") >= 0) {
            var rows = rows(this::tile);
            return offence == null ? new Tiles(fileName, rows) : offence;
        }
        if (column("code") >= 0 && column("service") >= 0 && column("users") >= 0) {
            var rows = rows(this::service);
            return offence == null ? new Services(fileName, rows) : offence;
        }
        return new Unusable("area.file.columns", List.of(String.join(", ", table.header())));
    }

    @FunctionalInterface
    private interface Line<T> {
        Optional<T> read(RawRow row);
    }

    private <T> List<T> rows(Line<T> line) throws IOException {
        var rows = new ArrayList<T>();
        var read = table.forEachRow(row -> {
            line.read(row).ifPresentOrElse(rows::add, () -> refuse(row));
            return offence == null && rows.size() <= MOST_ROWS;
        });
        if (offence == null && read instanceof RowsRead.Broken(var refusal)) {
            offence = new Unusable(refusal.reason().key(), refusal.arguments());
        } else if (offence == null && (rows.isEmpty() || rows.size() > MOST_ROWS)) {
            offence = new Unusable("area.file.rows", List.of(MOST_ROWS));
        }
        return List.copyOf(rows);
    }

    private void refuse(RawRow row) {
        offence =
                new Unusable(column("service") < 0 ? "area.file.line" : "area.file.services.line", List.of(row.line()));
    }

    private Optional<AreaCount> count(RawRow row) {
        var code = code(row);
        var name = cell(row, "name");
        var city = cell(row, "city");
        var before = number(cell(row, "before"));
        var after = number(cell(row, "after"));
        var written = cell(row, "denominator");
        var denominator = number(written);
        if (code.isEmpty() || !named(name) || city.length() > LONGEST_NAME || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        if (!written.isEmpty() && denominator.filter(one -> one > 0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AreaCount(
                code.get(),
                NAMES.getOrDefault("itself", List.of()).contains(city) ? "" : city,
                name,
                before.get(),
                after.get(),
                denominator.orElse(null)));
    }

    private Optional<Tile> tile(RawRow row) {
        var code = code(row);
        var name = cell(row, "name");
        var shortName = cell(row, "short").isEmpty() ? name : cell(row, "short");
        var column = number(cell(row, "column")).filter(one -> one >= 1 && one <= 20);
        var down = number(cell(row, "row")).filter(one -> one >= 1 && one <= 40);
        if (code.isEmpty() || !named(name) || shortName.length() > 10 || column.isEmpty() || down.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tile(code.get(), name, shortName, column.get(), down.get()));
    }

    private Optional<ServiceCount> service(RawRow row) {
        var service = cell(row, "service");
        var code = MunicipalityCode.parse(cell(row, "code"))
                .map(MunicipalityCode::fiveDigits)
                .filter(one -> codes.add(one + "/" + service));
        var users = number(cell(row, "users"));
        var written = cell(row, "denominator");
        var denominator = number(written);
        if (code.isEmpty() || !named(service) || users.isEmpty()) {
            return Optional.empty();
        }
        if (!written.isEmpty()
                && denominator.filter(one -> one > 0 && one >= users.get()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ServiceCount(code.get(), service, users.get(), denominator.orElse(null)));
    }

    /** Five digits that no line before had. */
    private Optional<String> code(RawRow row) {
        return MunicipalityCode.parse(cell(row, "code"))
                .map(MunicipalityCode::fiveDigits)
                .filter(codes::add);
    }

    private static boolean named(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,7}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private String cell(RawRow row, String field) {
        var column = column(field);
        return column < 0 ? "" : row.cell(column).strip();
    }

    private int column(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .mapToInt(table.header()::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Map<String, List<String>> names() {
        var names = new HashMap<String, List<String>>();
        for (var line : TextResource.lines(AreaFileReader.class, "columns.txt")) {
            var parts = line.split("=", 2);
            names.put(parts[0], List.of(parts[1].split(",")));
        }
        return Map.copyOf(names);
    }
}
