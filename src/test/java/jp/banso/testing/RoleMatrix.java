package jp.banso.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.security.Role;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables {@code src/test/resources/role-matrix/<module>.csv}: one row for every page ({@code /address}) and every
 * public service method ({@code Type.method}), an {@code x} for each role that may, or {@code everybody} in the column
 * {@code stranger} for what needs no sign-in.
 */
public record RoleMatrix(Map<String, Set<Role>> rows, Set<String> forStrangers) {

    /** Reads the tables of all modules; a name that stands in two rows is refused. */
    public static RoleMatrix read() {
        var rows = new TreeMap<String, Set<Role>>();
        var open = new TreeSet<String>();
        try {
            for (var table : new PathMatchingResourcePatternResolver().getResources("classpath:role-matrix/*.csv")) {
                try (var reader = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
                    reader.forEach(row -> add(row, rows, open));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RoleMatrix(rows, open);
    }

    public Set<String> names() {
        return rows.keySet();
    }

    public Set<Role> roles(String name) {
        return rows.getOrDefault(name, Set.of());
    }

    public boolean isForStrangers(String name) {
        return forStrangers.contains(name);
    }

    private static void add(NamedCsvRecord row, Map<String, Set<Role>> rows, Set<String> open) {
        var name = row.getField("name");
        var roles = Stream.of(Role.values())
                .filter(role -> row.getField(role.name()).strip().equals("x"))
                .collect(Collectors.toSet());
        if (rows.put(name, roles) != null) {
            throw new IllegalStateException(name + " stands twice in the role matrix");
        }
        if (!row.getField("stranger").isBlank()) {
            open.add(name);
        }
    }
}
