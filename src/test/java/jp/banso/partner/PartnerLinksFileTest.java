package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.partner.PartnerFile.Line;
import jp.banso.partner.PartnerReader.Outcome.Held;
import jp.banso.shared.OfficeNumber;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the links of a whole city where they lie beside the project, or where BANSO_REGISTER says. The figures were counted
 * from the file's own columns, line by line, by no means of Banso.
 */
class PartnerLinksFileTest {

    private static final Path FILE = Path.of(Optional.ofNullable(System.getProperty("BANSO_REGISTER"))
                    .or(() -> Optional.ofNullable(System.getenv("BANSO_REGISTER")))
                    .orElse("../shared/data/register"))
            .resolve("partner_links.csv");

    private static final LocalDate CONFIRMED = LocalDate.of(2025, 11, 1);

    private static @Nullable PartnerFile held;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isRegularFile(FILE), "no links in " + FILE.toAbsolutePath());
        var outcome = PartnerReader.read(FILE, "partner_links.csv", "0".repeat(64), LocalDate.of(2026, 11, 27));
        assertThat(outcome).isInstanceOfSatisfying(Held.class, held -> {
            assertThat(held.columnA()).isEqualTo("事業所番号A");
            assertThat(held.columnB()).isEqualTo("事業所番号B");
            PartnerLinksFileTest.held = held.file();
        });
    }

    private static PartnerFile file() {
        return Objects.requireNonNull(held);
    }

    @Test
    @Rule("PRT-06")
    void everyLineIsALink() {
        assertThat(file().lines()).hasSize(2_681);
        assertThat(file().refused()).isEmpty();
        assertThat(file().lines().getFirst().line()).isEqualTo(2);
        assertThat(file().lines().getLast().line()).isEqualTo(2_682);
    }

    @Test
    @Rule("PRT-01")
    void noTwoLinesSayTheSamePairWhicheverNamesTheOther() {
        var pairs =
                file().lines().stream().map(line -> Set.of(line.a(), line.b())).collect(Collectors.toSet());
        assertThat(pairs).hasSize(2_681);
    }

    @Test
    void aHundredAndSixtyFourPlanCareForFiveHundredAndNinetyNine() {
        var planning = numbers(file().lines().stream().map(Line::a));
        var serving = numbers(file().lines().stream().map(Line::b));
        assertThat(planning).hasSize(164);
        assertThat(serving).hasSize(599);
        assertThat(Stream.concat(planning.stream(), serving.stream()).distinct())
                .hasSize(763);
    }

    @Test
    void theBestLinkedNamesThirtyAndTheLeastThree() {
        var partners = file().lines().stream().collect(Collectors.groupingBy(Line::a, Collectors.counting()));
        assertThat(partners.values()).contains(30L, 3L).allMatch(count -> count >= 3 && count <= 30);
    }

    @Test
    void sourceDayAndLettersInNumbersAreReadAsTheyStand() {
        assertThat(file().lines()).allMatch(line -> line.source() == PartnerSource.CALL);
        assertThat(file().lines()).allMatch(line -> line.saidOn().equals(CONFIRMED));
        var all = numbers(file().lines().stream().flatMap(line -> Stream.of(line.a(), line.b())));
        assertThat(startingWith(all, "270", "275", "276", "277", "279", "27A"))
                .containsExactly(7L, 25L, 131L, 497L, 47L, 56L);
    }

    private static TreeSet<String> numbers(Stream<OfficeNumber> of) {
        return of.map(OfficeNumber::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Long> startingWith(Set<String> numbers, String... beginnings) {
        return Stream.of(beginnings)
                .map(one -> numbers.stream()
                        .filter(number -> number.startsWith(one))
                        .count())
                .toList();
    }
}
