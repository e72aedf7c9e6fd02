package jp.banso.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.banso.area.OutlineFile.Outlines;
import jp.banso.area.OutlineFile.Unusable;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class OutlineServiceTest {

    @Autowired
    OutlineService service;

    @Autowired
    AreaService areas;

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
    @Rule("ARE-07")
    void shapesOfComparedAreasAreLaidOnASheetAndTheOthersNamed() throws IOException {
        counts();
        var read = (Outlines) read(OutlineFiles.THREE);
        // 0.2 degrees down are 1,000 units; 0.2 across times cos 34.5° (0.82413) are 824, and 0.02 are 82.
        assertThat(List.of(read.width(), read.height())).containsExactly(824, 1000);
        assertThat(read.outlines()).extracting(Outline::code).containsExactly("27203", "27205", "27220");
        assertThat(read.outlines())
                .extracting(Outline::path)
                .containsExactly(
                        "M0 500l412 0 0-500-412 0z",
                        "M412 500l412 0 0-500-412 0zM494 400l0-300 248 0 0 300z",
                        "M0 1000l330 0 0-500-330 0zM494 1000l330 0 0-500-330 0z");
        assertThat(read.outlines().getFirst())
                .satisfies(outline ->
                        assertThat(List.of(outline.wordX(), outline.wordRoom())).containsExactly(206, 412));
        assertThat(read.strangers()).containsExactly("見本村");
        assertThat(read.without()).hasSize(40).contains("大阪市", "池田市").doesNotContain("豊中市");
    }

    @Test
    @Rule("ARE-07")
    void withoutCodesTheNamesAreTaken() throws IOException {
        counts();
        var read = (Outlines) read(OutlineFiles.THREE.replaceAll(", \"N03_007\": \"\\d+\"", ""));
        assertThat(read.outlines()).extracting(Outline::name).containsExactly("豊中市", "吹田市", "箕面市");
        assertThat(read.strangers()).containsExactly("見本村");
    }

    @Test
    @Rule("ARE-07")
    void sixDigitsAndNumbersAreCodesTooAndWardsMakeTheirCity() throws IOException {
        counts();
        var read = (Outlines) read(OutlineFiles.THREE
                .replace("\"27203\"", "272035")
                .replace("\"27205\"", "\"272051\"")
                .replace("\"27220\"", "\"27141\""));
        assertThat(read.outlines()).extracting(Outline::code).containsExactly("27203", "27205", "27141");
        assertThat(read.without()).doesNotContain("堺市").contains("箕面市");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "コード,区域 | json",
                "[1, 2] | json",
                "{\"type\": \"Topology\"} | json",
                "{\"type\": \"FeatureCollection\", \"features\": [ | json",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": null}]} | geometry",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Point\", \"coordinates\": [135, 34]}}]} | geometry",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[34.5, 135], [34.6, 135], [34.6, 135.1], [34.5, 135]]]}}]} | coordinates",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[135, 34.5], [135.1, 34.5], [135.1, 34.6], [135, 34.6]]]}}]} | ring",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[\"x\", 34.5], [135.1, 34.5], [135.1, 34.6], [\"x\", 34.5]]]}}]} | ring",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"市\": \"見本村\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[135, 34.5], [135.1, 34.5], [135.1, 34.6], [135, 34.5]]]}}]} | none"
            })
    @Rule("ARE-07")
    void whatCannotBeDrawnIsRefusedWithTheReason(String file, String why) throws IOException {
        counts();
        assertThat(((Unusable) read(file)).reasonKey()).isEqualTo("area.outlines.file." + why);
    }

    @Test
    @Rule("ARE-07")
    void aFileOverTheLimitAndOneBeforeAnyCountsAreRefused() throws IOException {
        assertThat(((Unusable) read(OutlineFiles.THREE)).reasonKey()).isEqualTo("area.outlines.file.counts");
        counts();
        var large = new ByteArrayInputStream(new byte[(int) OutlineService.LARGEST_FILE + 1]);
        assertThat(((Unusable) service.read(administrator, "large.geojson", large)).reasonKey())
                .isEqualTo("area.file.large");
    }

    @Test
    @Rule("ARE-07")
    void withoutWordsToWhoMadeThemNoOutlinesAreKept() throws IOException {
        counts();
        var read = (Outlines) read(OutlineFiles.THREE);
        assertThat(service.record(administrator, OperationId.fresh(), read, "  "))
                .isEqualTo(new AreaDecision.Stays("credit"));
        assertThat(queries.boundary(administrator)).isEmpty();
    }

    @Test
    @Rule("ARE-07")
    void outlinesStandInThePlaceOfEarlierOnesAndGoAway() throws IOException {
        counts();
        var read = (Outlines) read(OutlineFiles.THREE);
        service.record(administrator, OperationId.fresh(), read, "前の出典");
        service.record(administrator, OperationId.fresh(), read, OutlineFiles.CREDIT);
        var boundary = queries.boundary(people.observer()).orElseThrow();
        assertThat(boundary.credit()).isEqualTo(OutlineFiles.CREDIT);
        assertThat(boundary.outlines()).hasSize(3).containsAll(read.outlines());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM area_outline")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(service.remove(administrator, OperationId.fresh(), boundary.id()))
                .isEqualTo(new AreaDecision.Done(boundary.id()));
        assertThat(queries.boundary(administrator)).isEmpty();
        assertThat(service.remove(administrator, OperationId.fresh(), boundary.id()))
                .isEqualTo(new AreaDecision.Stays("gone"));
    }

    private void counts() {
        areas.place(administrator, OperationId.fresh(), areas.bundledTiles(administrator));
        areas.record(
                administrator,
                OperationId.fresh(),
                areas.bundledCounts(administrator),
                new ComparisonFacts(
                        new AsOf(LocalDate.of(2025, 9, 1), true),
                        new AsOf(LocalDate.of(2026, 2, 2), false),
                        "市の資料",
                        "",
                        "豊中市"));
    }

    private OutlineFile read(String text) throws IOException {
        return service.read(
                administrator, "areas.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
