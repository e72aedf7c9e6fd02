package jp.banso.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AreaServiceTest {

    private static final ComparisonFacts SLIDES = new ComparisonFacts(
            new AsOf(LocalDate.of(2025, 9, 1), true), new AsOf(LocalDate.of(2026, 2, 2), false), "市の資料", "", "豊中市");

    @Autowired
    AreaService service;

    @Autowired
    AreaQueries queries;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
    }

    @Test
    @Rule({"ARE-01", "ARE-03"})
    void theSlidesTablesGiveTheSlidesRanks() {
        var shown = slides();
        assertThat(shown.areas()).hasSize(72);
        assertThat(shown.municipalities()).hasSize(43);
        assertThat(sum(shown.municipalities(), false)).isEqualTo(937);
        assertThat(sum(shown.municipalities(), true)).isEqualTo(1954);

        var toyonaka = row(shown, "豊中市");
        assertThat(toyonaka.before()).isEqualTo(22);
        assertThat(toyonaka.after()).isEqualTo(96);
        assertThat(toyonaka.growth()).isEqualTo(74);
        assertThat(toyonaka.ratio()).isEqualTo("4.36");
        assertThat(toyonaka.rankBefore()).isEqualTo(10);
        assertThat(toyonaka.rankAfter()).isEqualTo(5);
        assertThat(Comparison.tied(Measure.AFTER, toyonaka, shown.municipalities()))
                .isEqualTo(2);
        assertThat(toyonaka.rankRatio()).isOne();
        assertThat(row(shown, "東大阪市").rankAfter()).isEqualTo(5);
        assertThat(row(shown, "高槻市").rankAfter()).isEqualTo(7);

        var suita = row(shown, "吹田市");
        assertThat(List.of(suita.before(), suita.after(), suita.growth(), suita.rankAfter()))
                .containsExactly(50, 168, 118, 3);
        assertThat(suita.ratio()).isEqualTo("3.36");
        assertThat(row(shown, "大阪市").before()).isEqualTo(211);
        assertThat(row(shown, "大阪市").after()).isEqualTo(434);
        assertThat(row(shown, "大阪市").code()).isEqualTo("27100");
        assertThat(row(shown, "堺市").after()).isEqualTo(226);
        assertThat(shown.own()).contains(toyonaka);
        assertThat(shown.others()).containsExactly(915, 1858);
    }

    @Test
    @Rule("ARE-03")
    void wardsApartAreRankedAmongTheSeventyTwo() {
        var toyonaka = slides().areas().stream()
                .filter(row -> row.name().equals("豊中市"))
                .findFirst()
                .orElseThrow();
        assertThat(toyonaka.rankBefore()).isEqualTo(10);
        assertThat(toyonaka.rankAfter()).isEqualTo(3);
    }

    @Test
    @Rule("ARE-04")
    void smallBasesAreFlaggedAndNotRankedByRatio() {
        var shown = slides();
        var kaizuka = row(shown, "貝塚市");
        assertThat(kaizuka.growth()).isEqualTo(17);
        assertThat(kaizuka.ratio()).isEqualTo("18.00");
        assertThat(kaizuka.smallBase()).isTrue();
        assertThat(kaizuka.rankRatio()).isNull();
        var tajiri = row(shown, "泉南郡田尻町");
        assertThat(List.of(tajiri.before(), tajiri.after())).containsExactly(0, 0);
        assertThat(tajiri.ratio()).isNull();
        assertThat(Measure.RATIO.ordered(shown.municipalities()))
                .extracting(AreaRow::name)
                .startsWith("豊中市", "枚方市", "吹田市")
                .endsWith("南河内郡河南町", "南河内郡千早赤阪村");
    }

    @Test
    @Rule("ARE-03")
    void tiesStandInTheOrderOfTheirCodes() {
        var byGrowth = Measure.GROWTH.ordered(slides().municipalities()).stream()
                .map(row -> row.name() + row.rankGrowth())
                .toList();
        assertThat(byGrowth).startsWith("大阪市1", "吹田市2", "堺市3", "枚方市3", "豊中市5");
    }

    @Test
    @Rule({"ARE-01", "ARE-05"})
    void aDenominatorMakesARateAndAWardWithoutOneLeavesItsCityACount() throws IOException {
        var facts = new ComparisonFacts(SLIDES.before(), SLIDES.after(), "市", "指定事業所番号の数、2026年1月", "豊中市");
        var counts = counts("""
                area_code,parent,area_name,count_before,count_after,denominator
                272035,,豊中市,22,96,842
                272051,,吹田市,50,168,
                271411,堺市,堺区,29,49,400
                271420,堺市,中区,20,30,
                271021,大阪市,都島区,7,13,100
                271039,大阪市,福島区,13,23,200
                """);
        service.record(administrator, OperationId.fresh(), counts, facts);
        var shown = latest();
        assertThat(row(shown, "豊中市").rate()).isEqualTo("11.4");
        assertThat(row(shown, "大阪市").denominator()).isEqualTo(300);
        assertThat(row(shown, "大阪市").rate()).isEqualTo(new BigDecimal("12.0"));
        assertThat(row(shown, "大阪市").rankRate()).isOne();
        assertThat(row(shown, "豊中市").rankRate()).isEqualTo(2);
        assertThat(row(shown, "吹田市").rate()).isNull();
        assertThat(row(shown, "堺市").denominator()).isNull();
        assertThat(row(shown, "堺市").rankRate()).isNull();
        assertThat(service.record(administrator, OperationId.fresh(), counts, SLIDES))
                .isEqualTo(new AreaDecision.Stays("denominators"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27203,,豊中市,22,96\n272035,,豊中市,1,2",
                "272035,,,22,96",
                "272035,,豊中市,-1,96",
                "272035,,豊中市,22,96.5",
                "9920,,豊中市,22,96"
            })
    @Rule("ARE-02")
    void oneLineThatCannotBeReadRefusesTheFile(String lines) throws IOException {
        var read = read("area_code,parent,area_name,count_before,count_after\n" + lines + "\n");
        assertThat(read).isInstanceOf(AreaFile.Unusable.class);
        assertThat(((AreaFile.Unusable) read).reasonKey()).isEqualTo("area.file.line");
    }

    @Test
    @Rule("ARE-06")
    void anotherFileIsShownAndTheFirstIsKept() throws IOException {
        slides();
        var counts = counts("コード,区域,前の件数,後の件数\n131016,千代田区,3,4\n");
        service.record(
                administrator,
                OperationId.fresh(),
                counts,
                new ComparisonFacts(SLIDES.before(), SLIDES.after(), "別の資料", "", ""));
        assertThat(latest().municipalities()).extracting(AreaRow::name).containsExactly("千代田区");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM area_count")
                        .query(Integer.class)
                        .single())
                .isEqualTo(73);
    }

    @Test
    void whatCannotBeIsNotRecorded() {
        var counts = service.bundledCounts(administrator);
        var later = new AsOf(LocalDate.of(2100, 1, 1), false);
        var day = SLIDES.before();
        assertThat(List.of(
                        new ComparisonFacts(day, day, "市", "", ""),
                        new ComparisonFacts(day, later, "市", "", ""),
                        new ComparisonFacts(day, SLIDES.after(), " ", "", ""),
                        new ComparisonFacts(day, SLIDES.after(), "市", "", "神戸市")))
                .extracting(facts -> service.record(administrator, OperationId.fresh(), counts, facts))
                .containsExactly(
                        new AreaDecision.Stays("days"),
                        new AreaDecision.Stays("future"),
                        new AreaDecision.Stays("source"),
                        new AreaDecision.Stays("own"));
    }

    @Test
    void everyMunicipalityHasAPlaceOfItsOwnAndTwoOnOneAreRefused() throws IOException {
        var shown = slides();
        assertThat(shown.tiles())
                .extracting(Tile::name)
                .containsExactlyInAnyOrderElementsOf(
                        shown.municipalities().stream().map(AreaRow::name).toList());
        var two = (AreaFile.Tiles)
                read("area_code,area_name,short_name,tile_column,tile_row\n272035,豊中市,豊中,1,1\n272051,吹田市,吹田,1,1\n");
        assertThat(service.place(administrator, OperationId.fresh(), two)).isEqualTo(new AreaDecision.Stays("place"));
        assertThat(latest().tiles()).hasSize(43);
    }

    private Comparison slides() {
        service.place(administrator, OperationId.fresh(), service.bundledTiles(administrator));
        service.record(administrator, OperationId.fresh(), service.bundledCounts(administrator), SLIDES);
        return latest();
    }

    private Comparison latest() {
        return queries.latest(people.observer()).orElseThrow();
    }

    private AreaFile.Counts counts(String text) throws IOException {
        return (AreaFile.Counts) read(text);
    }

    private AreaFile read(String text) throws IOException {
        return service.read(
                administrator, "counts.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static AreaRow row(Comparison shown, String name) {
        return shown.municipalities().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int sum(List<AreaRow> rows, boolean after) {
        return rows.stream().mapToInt(row -> after ? row.after() : row.before()).sum();
    }
}
