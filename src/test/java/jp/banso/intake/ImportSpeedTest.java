package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.banso.demo.RegisterGenerator;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures a first import, the same again, and undoing it, at two sizes. Run with {@code -Dexcluded.groups=
 * -DargLine=-Xmx512m}; it prints the seconds of each step, rows a second and the highest heap after a collection.
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Tag("bench")
class ImportSpeedTest {

    @Autowired
    IntakeService service;

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @TempDir
    Path folder;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    Imports imports;

    @BeforeEach
    void person() {
        imports = new Imports(service, files, queries, jobs, jdbc);
    }

    @Test
    void timeGrowsWithTheRowsAndTheHeapDoesNot() {
        for (var rows : Integer.getInteger("banso.rows", 0) == 0
                ? List.of(22_000, 220_000)
                : List.of(Integer.getInteger("banso.rows"))) {
            measure(rows);
        }
        lines.forEach(System.out::println);
    }

    private void measure(int rows) {
        empty();
        seconds.clear();
        imports = new Imports(service, files, queries, jobs, jdbc);
        var nation = folder.resolve("nation-" + rows);
        new RegisterGenerator(1).writeNation(nation, rows);
        System.gc();
        peaks().forEach(MemoryPoolMXBean::resetPeakUsage);

        var id = timed("decode", () -> imports.collect(nation));
        var counts = timed("read", () -> imports.preview(id));
        assertThat(counts.newServices()).isEqualTo(rows);
        timed("preview", () -> {
            for (var tile : PreviewTile.values()) {
                queries.count(imports.viewer, id, tile);
                queries.rows(imports.viewer, id, tile, 0, 50);
            }
            return id;
        });
        timed("apply", () -> imports.apply(id));
        var whole = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        var again = timed("again", () -> {
            var same = imports.collect(nation);
            return imports.preview(same);
        });
        assertThat(again.nothingToDo()).isTrue();
        timed("undo", () -> imports.undo(id));
        var peak = peaks().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        lines.add("%d rows, %d offices: %s; %.0f rows/s; heap peak %d MB"
                .formatted(rows, counts.newOffices(), seconds, rows / whole, peak >> 20));
    }

    private void empty() {
        try {
            CleanDatabase.empty(source);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private <T> T timed(String step, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        seconds.put(step, Math.round((System.nanoTime() - start) / 1e7) / 100.0);
        return result;
    }
}
