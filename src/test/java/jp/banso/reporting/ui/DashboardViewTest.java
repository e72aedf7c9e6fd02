package jp.banso.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.FigureChart;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class DashboardViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Test
    @Rule({"RPT-02", "RPT-03"})
    void theCityReadsEveryFigureBesideItsTableAndIsLedToTheOffices() {
        careOffices.aCareOffice().at(AdoptionStage.LIVE).listed().saved();
        careOffices.aCareOffice().councilMember().saved();
        open(people.cityStaff());

        assertThat(screens.text()).contains("段階ごとの事業所", "サービス区分ごとの導入", "連絡会の会員と会員以外", "対応を待っている事業所");
        assertThat(LocatorJ._find(FigureChart.class)).hasSize(3);
        assertThat(LocatorJ._find(NativeTable.class)).hasSize(4);
        assertThat(places()).anyMatch(place -> place.startsWith("offices?stage=S80&operating="));
        assertThat(places()).anyMatch(place -> place.startsWith("offices?council=yes&"));
    }

    @Test
    @Rule("RPT-02")
    void aViewerReadsTotalsAndIsLedNowhere() {
        careOffices
                .aCareOffice()
                .named("見本の一軒", "ミホンノイッケン")
                .at(AdoptionStage.LIVE)
                .saved();
        open(people.observer());

        assertThat(screens.text()).contains("段階ごとの事業所", "連絡会の会員と会員以外").doesNotContain("見本の一軒", "対応を待っている事業所");
        assertThat(places()).noneMatch(place -> place.startsWith("offices"));
    }

    @Test
    void aFirmReadsItsOwnPartAndNothingOfTheCouncil() {
        var lead = people.lead(people.firm());
        careOffices.aCareOffice().at(AdoptionStage.PRE_CHECK).grantedTo(lead).saved();
        careOffices.aCareOffice().at(AdoptionStage.LIVE).saved();
        open(lead);

        assertThat(screens.text()).contains("担当している事業所の合計", "対応を待っている事業所").doesNotContain("連絡会", "導入率の推移");
        assertThat(LocatorJ._find(NativeTable.class).getFirst().getElement().getTextRecursively())
                .contains("S40")
                .contains("1");
    }

    @Test
    void whereNothingIsCountedOneIsToldWhatComesFirst() {
        open(people.administrator());

        assertThat(screens.text()).contains("まだ集計する事業所がありません", "名簿を取り込むと");
    }

    @Test
    @Rule("RPT-03")
    void theWorkbookHoldsTheTableWithNumbersAsNumbers() throws Exception {
        var out = new ByteArrayOutputStream();
        new FigureTable(
                        "段階ごとの事業所",
                        List.of("段階", "件数", "割合"),
                        List.of(List.of(Cell.of("=1+1"), Cell.of(12), Cell.of(new BigDecimal("11.4")))))
                .write(out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheet("段階ごとの事業所").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(11.4);
        }
    }

    private void open(Viewer viewer) {
        screens.signIn(viewer);
        screens.goTo("overview");
    }

    private static List<String> places() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
