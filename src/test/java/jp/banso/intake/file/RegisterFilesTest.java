package jp.banso.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ServiceCategory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the register of a real city where it lies beside the project, or where BANSO_REGISTER says. */
class RegisterFilesTest {

    private static final Path FOLDER = Path.of(Optional.ofNullable(System.getProperty("BANSO_REGISTER"))
            .or(() -> Optional.ofNullable(System.getenv("BANSO_REGISTER")))
            .orElse("../shared/data/register"));

    private static final List<RegisterLine> LINES = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no register in " + FOLDER.toAbsolutePath());
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith("jigyosho_") || name.equals("toyonaka_city_list.csv")) {
                    read(new UploadedFile(file, name));
                }
            }
        }
    }

    private static void read(UploadedFile file) throws IOException {
        for (var table : TemporaryFiles.tables(FileReading.open(file))) {
            var parser = new RegisterRowParser(ColumnMapping.suggest(table.header()));
            var end = table.forEachRow(row -> switch (parser.parse(row)) {
                case ParsedRow.Read read -> LINES.add(read.line());
                case ParsedRow.Refused refused -> throw new AssertionError(file.name() + ": " + refused);
            });
            assertThat(end).isInstanceOf(RowsRead.Done.class);
        }
    }

    @Test
    void theDesignationsAreCountedByCategoryAsTheCityCountsThem() {
        var counts = LINES.stream()
                .collect(Collectors.groupingBy(line -> line.service().category(), Collectors.counting()));
        assertThat(counts)
                .containsOnly(
                        Map.entry(ServiceCategory.CARE_MANAGEMENT, 157L),
                        Map.entry(ServiceCategory.HOME, 570L),
                        Map.entry(ServiceCategory.COMMUNITY, 77L),
                        Map.entry(ServiceCategory.SUPPORT_CENTRE, 7L),
                        Map.entry(ServiceCategory.PREVENTION_AND_CITY, 246L));
    }

    @Test
    void oneOfficeIsOneNumber() {
        assertThat(LINES).hasSize(1057);
        var numbers = new HashSet<OfficeNumber>();
        LINES.forEach(line -> numbers.add(line.officeNumber()));
        assertThat(numbers).hasSize(838);
    }

    @Test
    void noDesignationIsThereTwice() {
        assertThat(LINES.stream()
                        .map(line ->
                                line.officeNumber().value() + line.service().code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noCharacterWasLost() {
        assertThat(LINES).allSatisfy(line -> assertThat(line.toString()).doesNotContain("\uFFFD"));
        assertThat(LINES).anySatisfy(line -> assertThat(line.corporationName()).contains("髙"));
    }
}
