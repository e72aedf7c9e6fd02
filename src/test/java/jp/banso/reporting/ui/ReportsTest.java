package jp.banso.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.reporting.Breakdown;
import jp.banso.reporting.FigureRhythm;
import jp.banso.reporting.Metric;
import jp.banso.reporting.Span;
import jp.banso.reporting.Spread;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.savedview.ViewDecision;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ReportsTest {

    private static final Span SEED = new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31));

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Reports reports;

    @Autowired
    Spread spread;

    @Autowired
    CareOffices careOffices;

    @Autowired
    SavedViewService views;

    @Autowired
    People people;

    CityStaff administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
        screens.signIn(administrator);
    }

    @Test
    @Rule({"RPT-08", "RPT-14"})
    void thePackTellsBeforeAndAfterWithDayAndDenominator() throws IOException {
        spread.course(administrator);
        spread.offices(12, 5);
        var pack = reports.pack(administrator, SEED, careOffices.today());
        assertThat(pack.tables()).allSatisfy(table -> {
            assertThat(table.denominator()).isNotBlank();
            assertThat(table.note()).isNotBlank();
        });
        var out = new ByteArrayOutputStream();
        pack.print(out);
        keep(out, "results.pdf");
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replace("\r", "");
            assertThat(text)
                    .contains("導入率", "2025年9月", "22", "842", "2.6%", "96", "11.4%", "+8.8ポイント", "市内の介護事業所 842件")
                    .contains("連携成立数（組）", "市がかけた電話の延べ回数");
        }
        var sheet = new ByteArrayOutputStream();
        pack.fill(sheet);
        assertThat(sheet.size()).isGreaterThan(3000);
        assertThat(pack.rate()).isNotNull();
    }

    @Test
    @Rule("RPT-14")
    void theMonthTellsWorkBesideTheMonthBefore() throws IOException {
        spread.course(administrator);
        spread.offices(30, 4, people.lead(people.firm()));
        var month = reports.monthly(administrator, YearMonth.of(2026, 3), careOffices.today());
        assertThat(month.tables())
                .extracting(FigureTable::title)
                .containsExactly("導入率", "働きかけと導入", "段階と停滞", "公表一覧に載った・消えた事業所", "これから7日間の訪問");
        assertThat(month.tables().get(1).header()).containsExactly("項目", "この月", "前の月", "数え方");
        assertThat(month.tables().get(3).note()).startsWith("該当はありません。");
        var out = new ByteArrayOutputStream();
        month.print(out);
        keep(out, "month.pdf");
    }

    @Test
    @Rule("RPT-08")
    void withoutADenominatorNoReportLeavesTheHouse() {
        screens.goTo("overview/reports");
        assertThat(screens.text()).contains("分母が登録されていないため");
        assertThat(takes()).isEmpty();
        spread.course(administrator);
        screens.goTo("overview/reports");
        assertThat(takes()).contains("Excelに書き出す", "PDFに書き出す");
    }

    @Test
    void anAddressIsReadAsItWasWrittenAndNonsenseIsTheBeginning() {
        var today = LocalDate.of(2026, 3, 10);
        var built = new BuiltFigure(Metric.VISITED, Breakdown.COUNCIL, SEED, BuiltFigure.Compare.YEAR);
        assertThat(BuiltFigure.read(QueryParameters.fromString(built.query()), today))
                .isEqualTo(built);
        assertThat(BuiltFigure.read(QueryParameters.fromString("figure=x&by=&from=2026-99-99&to=1&compare=all"), today))
                .isEqualTo(BuiltFigure.first(today));
    }

    @Test
    @Rule("RPT-13")
    @SuppressWarnings("unchecked")
    void whatIsChosenIsShownAndANamedViewBringsItBack() {
        screens.goTo("overview/builder?figure=applied&by=month&from=2025-11-01&to=2026-01-31");
        var table = _get(NativeTable.class).getElement().getTextRecursively();
        assertThat(table).contains("2025年11月", "2025年12月", "2026年1月");
        _setValue((Select<Object>) _find(Select.class).get(2), BuiltFigure.Compare.BEFORE);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("compare=before");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("2025-08-01～2025-10-31", "差");

        var kept = (ViewDecision.Done) views.keep(
                administrator,
                OperationId.fresh(),
                "figures",
                new ViewContent(
                        "申込の月別", "figure=applied&by=council&from=2025-11-01&to=2026-01-31&compare=none", Sharing.CITY));
        screens.signIn(people.cityStaff());
        screens.goTo("overview/builder?view=" + kept.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("by=council", "view=" + kept.id());
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("会員", "2025-11-01～2026-01-31");
        var mail = (Select<Object>) _find(Select.class).get(3);
        _setValue(mail, FigureRhythm.WEEKLY);
        assertThat(mail.getValue()).as("nobody is mailed who gave no address").isEqualTo(FigureRhythm.NEVER);
    }

    private static List<String> takes() {
        return _find(Anchor.class).stream()
                .map(Anchor::getText)
                .filter(words -> words.contains("書き出す"))
                .toList();
    }

    private static void keep(ByteArrayOutputStream out, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name), out.toByteArray());
    }
}
