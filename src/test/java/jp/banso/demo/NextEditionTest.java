package jp.banso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextEditionTest {

    private final RegisterGenerator generator = new RegisterGenerator(1);

    @TempDir
    Path first;

    @TempDir
    Path next;

    @BeforeEach
    void writeTheFirstEdition() {
        generator.writeCity(first);
    }

    @Test
    void anEditionWithoutChangesIsTheSameBytes() throws IOException {
        generator.mutate(first, next, 0, 0, 0);

        try (var files = Files.list(first)) {
            for (var file : files.toList()) {
                assertThat(RegisterReader.unpacked(Files.readAllBytes(next.resolve(file.getFileName()))))
                        .isEqualTo(RegisterReader.unpacked(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void onlyTheAnnouncedCellsOfficesAndGapsDiffer() throws IOException {
        var edition = generator.mutate(first, next, 40, 12, 9);

        var before = rowsOf(first);
        var after = rowsOf(next);
        var cells = new ArrayList<String>();
        before.forEach((key, row) -> {
            var now = after.get(key);
            for (int i = 0; now != null && i < row.size(); i++) {
                if (!row.get(i).equals(now.get(i))) {
                    cells.add(key.split("/")[1] + ":" + row.get(i) + ">" + now.get(i));
                }
            }
        });
        assertThat(cells)
                .hasSize(40)
                .containsExactlyInAnyOrderElementsOf(edition.changed().stream()
                        .map(cell -> cell.officeNumber() + ":" + cell.before() + ">" + cell.after())
                        .toList());
        assertThat(missing(after, before)).hasSize(12).containsExactlyInAnyOrderElementsOf(edition.added());
        assertThat(missing(before, after)).hasSize(9).containsExactlyInAnyOrderElementsOf(edition.vanished());
    }

    @Test
    void theSameSeedMakesTheSameEdition(@TempDir Path again) throws IOException {
        var one = generator.mutate(first, next, 5, 5, 5);
        var two = generator.mutate(first, again, 5, 5, 5);

        assertThat(one).isEqualTo(two);
        for (var file : RegisterReader.ministryFiles(next)) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void anEditionNeverOverwritesTheOneBefore() {
        assertThatThrownBy(() -> generator.mutate(first, first, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> missing(TreeMap<String, List<String>> there, TreeMap<String, List<String>> here) {
        var numbers = new HashSet<String>();
        there.keySet().forEach(key -> numbers.add(key.split("/")[1]));
        here.keySet().forEach(key -> numbers.remove(key.split("/")[1]));
        return numbers;
    }

    private static TreeMap<String, List<String>> rowsOf(Path directory) throws IOException {
        var rows = new TreeMap<String, List<String>>();
        for (var row : RegisterReader.ministryRows(directory)) {
            put(rows, row.getField("サービスの種類"), row);
        }
        for (var row : RegisterReader.cityList(directory)) {
            put(rows, row.getField("サービス種類"), row);
        }
        return rows;
    }

    private static void put(TreeMap<String, List<String>> rows, String service, NamedCsvRecord row) {
        assertThat(rows.put(service + "/" + row.getField("事業所番号"), row.getFields()))
                .isNull();
    }
}
