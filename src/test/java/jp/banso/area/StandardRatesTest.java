package jp.banso.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class StandardRatesTest {

    private static final AsOf MARCH = new AsOf(LocalDate.of(2026, 3, 1), true);
    private static final StructureFacts FACTS = new StructureFacts(MARCH, "府の資料", "指定事業所番号の数");
    private static final String THREE = """
            コード,サービス種類,利用事業所数,分母
            272035,訪問介護,10,100
            272035,通所介護,30,100
            272051,訪問介護,60,300
            272051,通所介護,5,100
            272043,訪問介護,5,50
            272043,通所介護,9,
            """;

    @Autowired
    AreaService areas;

    @Autowired
    StructureService service;

    @Autowired
    AreaQueries queries;

    @Autowired
    People people;

    Viewer administrator;

    @BeforeEach
    void threeMunicipalities() throws IOException {
        administrator = people.administrator();
        areas.record(
                administrator,
                OperationId.fresh(),
                (AreaFile.Counts) read("""
                        コード,区域,前の件数,後の件数,分母
                        272035,豊中市,20,40,200
                        272051,吹田市,30,65,400
                        272043,池田市,10,14,
                        """),
                new ComparisonFacts(new AsOf(LocalDate.of(2025, 9, 1), true), MARCH, "市の資料", "指定事業所番号の数", "豊中市"));
    }

    /**
     * Home help 400 and day care 200 offices in the two complete cities: weights 2/3 and 1/3. Toyonaka: 10% and 30% give
     * 6.67 + 10 = 16.7%; Suita: 20% and 5% give 13.33 + 1.67 = 15.0%, though its plain rate is 16.3% and Toyonaka's 20.0%.
     */
    @Test
    @Rule("ARE-08")
    void eachServicesRateIsWeighedByThePrefecturesShareOfIt() throws IOException {
        record(THREE);
        var shown = latest();
        var toyonaka = row(shown, "豊中市");
        assertThat(toyonaka.standard()).isEqualTo("16.7");
        assertThat(toyonaka.rankStandard()).isOne();
        assertThat(toyonaka.rate()).isEqualTo("20.0");
        var suita = row(shown, "吹田市");
        assertThat(suita.standard()).isEqualTo("15.0");
        assertThat(suita.rankStandard()).isEqualTo(2);
        assertThat(suita.rate()).isEqualTo("16.3");
    }

    @Test
    @Rule("ARE-08")
    void anAreaWithoutOneDenominatorHasNoneAndIsNamed() throws IOException {
        record(THREE);
        var shown = latest();
        assertThat(row(shown, "池田市").standard()).isNull();
        assertThat(row(shown, "池田市").rankStandard()).isNull();
        assertThat(shown.withoutStandard()).containsExactly("池田市");
    }

    /** With Ikeda's 50 day cares: 450 and 250 offices, weights 9/14 and 5/14; Ikeda 10% and 18% give 6.43 + 6.43 = 12.9%. */
    @Test
    @Rule("ARE-08")
    void theMissingDenominatorBroughtLaterCompletesIt() throws IOException {
        record(THREE);
        record(THREE.replace("通所介護,9,\n", "通所介護,9,50\n"));
        var shown = latest();
        assertThat(row(shown, "池田市").standard()).isEqualTo("12.9");
        assertThat(row(shown, "池田市").rankStandard()).isEqualTo(3);
        // Toyonaka: 90/14 + 150/14 = 17.1.
        assertThat(row(shown, "豊中市").standard()).isEqualTo("17.1");
        assertThat(shown.withoutStandard()).isEmpty();
    }

    /** Two wards of 30 and 70 home helps (3 and 7 users) are a city of 10 in 100. */
    @Test
    @Rule("ARE-08")
    void wardsAreSummedIntoTheirCity() throws IOException {
        areas.record(
                administrator,
                OperationId.fresh(),
                (AreaFile.Counts) read("""
                        コード,市,区域,前の件数,後の件数
                        271411,堺市,堺区,2,3
                        271420,堺市,中区,5,7
                        272035,,豊中市,10,20
                        """),
                new ComparisonFacts(new AsOf(LocalDate.of(2025, 9, 1), true), MARCH, "市の資料", "", ""));
        record("コード,サービス種類,利用事業所数,分母\n271411,訪問介護,3,30\n271420,訪問介護,7,70\n272035,訪問介護,20,80\n");
        assertThat(row(latest(), "堺市").standard()).isEqualTo("10.0");
        assertThat(row(latest(), "豊中市").standard()).isEqualTo("25.0");
        record("コード,サービス種類,利用事業所数,分母\n271411,訪問介護,3,30\n271420,訪問介護,7,\n272035,訪問介護,20,80\n");
        assertThat(row(latest(), "堺市").standard()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27203,訪問介護,10,100\n272035,訪問介護,1,2",
                "272035,,10,100",
                "272035,訪問介護,-1,100",
                "272035,訪問介護,101,100",
                "272035,訪問介護,0,0",
                "9920,訪問介護,1,2"
            })
    @Rule("ARE-08")
    void oneLineThatCannotBeReadRefusesTheFile(String lines) throws IOException {
        var read = (AreaFile.Unusable) read("コード,サービス種類,利用事業所数,分母\n" + lines + "\n");
        assertThat(read.reasonKey()).isEqualTo("area.file.services.line");
    }

    @Test
    @Rule("ARE-08")
    void aDenominatorWithoutWordsWhatItIsIsNotRecorded() throws IOException {
        var file = (AreaFile.Services) read(THREE);
        assertThat(service.record(administrator, OperationId.fresh(), file, new StructureFacts(MARCH, "府", "")))
                .isEqualTo(new AreaDecision.Stays("denominators"));
        assertThat(service.record(administrator, OperationId.fresh(), file, new StructureFacts(MARCH, " ", "数")))
                .isEqualTo(new AreaDecision.Stays("source"));
        var later = new AsOf(LocalDate.of(2100, 1, 1), false);
        assertThat(service.record(administrator, OperationId.fresh(), file, new StructureFacts(later, "府", "数")))
                .isEqualTo(new AreaDecision.Stays("future"));
        assertThat(latest().structure()).isNull();
    }

    private void record(String text) throws IOException {
        assertThat(service.record(administrator, OperationId.fresh(), (AreaFile.Services) read(text), FACTS))
                .isInstanceOf(AreaDecision.Done.class);
    }

    private Comparison latest() {
        return queries.latest(people.observer()).orElseThrow();
    }

    private AreaFile read(String text) throws IOException {
        return areas.read(administrator, "counts.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static AreaRow row(Comparison shown, String name) {
        return shown.municipalities().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
