package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.demo.RegisterGenerator;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class RegisterImportTest {

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeService service;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    Imports imports;

    @BeforeEach
    void person() {
        imports = new Imports(service, files, queries, jobs, jdbc);
    }

    @Test
    void aWholeCityComesInWithItsOfficesAndDesignationsByCategory() {
        new RegisterGenerator(1).writeCity(folder);
        var id = imports.collect(folder);
        var counts = imports.preview(id);
        assertThat(counts.newOffices()).isEqualTo(838);
        assertThat(counts.newServices()).isEqualTo(1057);
        assertThat(counts.refused()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM care_office")
                        .query(Integer.class)
                        .single())
                .as("nothing before confirming")
                .isZero();

        imports.apply(id);

        assertCity(838, 1057, 157, 570, 77, 7, 246);
        var again = imports.collect(folder);
        var nothing = imports.preview(again);
        assertThat(nothing.nothingToDo()).isTrue();
        assertThat(nothing.same()).isEqualTo(1057);
    }

    private void assertCity(int offices, int designations, int... byCategory) {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM care_office")
                        .query(Integer.class)
                        .single())
                .isEqualTo(offices);
        var categories = jdbc.sql("SELECT service_code FROM service_designation").query(String.class).list().stream()
                .map(code -> ServiceTypes.coded(code).orElseThrow().category())
                .collect(Collectors.groupingBy(category -> category, Collectors.counting()));
        assertThat(categories.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(designations);
        var order = new ServiceCategory[] {
            ServiceCategory.CARE_MANAGEMENT,
            ServiceCategory.HOME,
            ServiceCategory.COMMUNITY,
            ServiceCategory.SUPPORT_CENTRE,
            ServiceCategory.PREVENTION_AND_CITY
        };
        for (var i = 0; i < order.length; i++) {
            assertThat(categories.get(order[i])).as(order[i].name()).isEqualTo(byCategory[i]);
        }
    }

    @Test
    void theNextEditionShowsExactlyWhatIsDifferentAndUndoingItRestoresEveryByte() {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        new RegisterGenerator(1).writeCity(first);
        var edition = new RegisterGenerator(1).mutate(first, second, 25, 6, 4);
        var id = imports.collect(first);
        imports.preview(id);
        imports.apply(id);
        var before = Snapshot.of(jdbc);

        var next = imports.collect(second);
        var counts = imports.preview(next);

        assertThat(counts.newOffices()).isEqualTo(edition.added().size());
        assertThat(counts.vanished()).isGreaterThanOrEqualTo(edition.vanished().size());
        assertThat(imports.rows(next, PreviewTile.CHANGED))
                .extracting(row -> row.officeNumber() + " " + row.newValue())
                .containsExactlyInAnyOrderElementsOf(edition.changed().stream()
                        .map(cell -> cell.officeNumber() + " " + cell.after())
                        .toList());
        assertThat(imports.rows(next, PreviewTile.VANISHED).stream()
                        .map(PreviewRow::officeNumber)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(edition.vanished());

        imports.apply(next);
        assertThat(Snapshot.of(jdbc)).isNotEqualTo(before);
        assertThat(imports.preview(imports.collect(second)).nothingToDo()).isTrue();

        imports.undo(next);
        assertThat(Snapshot.of(jdbc)).isEqualTo(before);
        imports.undo(id);
        assertThat(Snapshot.of(jdbc).tables().values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_entry")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCorporationNamedByAChangedAndByANewOfficeIsRegisteredOnceForBoth() {
        imports.bringIn(Imports.official(numbered(501, "株式会社甲")));

        imports.bringIn(Imports.official(numbered(501, "株式会社乙")) + of("2774095990", "株式会社乙"));

        assertThat(jdbc.sql("""
                                SELECT CONCAT(c.name, ' ', COUNT(*)) FROM care_office o
                                LEFT JOIN corporation c ON c.id = o.corporation_id GROUP BY c.id""").query(String.class).list()).containsExactly("株式会社乙 502");
    }

    /** More offices than are compared at once. */
    private static String[] numbered(int offices, String corporation) {
        return IntStream.range(0, offices)
                .mapToObj(serial -> of("277409%03d0".formatted(serial), corporation))
                .toArray(String[]::new);
    }

    /** An office whose corporation is known by its name alone. */
    private static String of(String number, String corporation) {
        return Imports.row(number, "見本" + number, "ミホン", "訪問介護", "06-0000-0001")
                .replace(",8990000000001,株式会社見本,", ",," + corporation + ",");
    }
}
