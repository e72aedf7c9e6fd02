package jp.banso.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotSource;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.Spread;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.FigureChart;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class DashboardViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    DashboardQueries queries;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Spread spread;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff administrator;
    VendorStaff lead;

    @BeforeEach
    void somebodyToLook() {
        administrator = people.administrator();
        lead = people.lead(people.firm());
    }

    @Test
    void theCitySeesEverything() {
        spread.offices(30, 4, lead);
        spread.course(administrator);
        open(people.cityStaff(), "overview");

        assertThat(titles()).containsExactly("導入率の推移", "段階ごとの事業所", "サービス区分ごと", "連絡会の会員と会員以外", "停滞している事業所", "期限と未対応");
        assertThat(screens.text()).contains("11.4%", "96／842（分母：市内の介護事業所）", "数え方：事業所番号を1件ずつ数え");
    }

    @Test
    @Rule("LST-11")
    void countsOfOtherSourcesAreLinesOfTheirOwnAndSayWhich() {
        spread.denominator(administrator);
        spread.count(administrator, LocalDate.of(2025, 9, 30), 22, SnapshotSource.SLIDE, Series.OLD_SYSTEM);
        spread.count(administrator, LocalDate.of(2025, 10, 31), 30, SnapshotSource.MANUAL, Series.OLD_SYSTEM);
        spread.count(administrator, LocalDate.of(2025, 11, 30), 58, SnapshotSource.SLIDE, Series.OLD_SYSTEM);
        spread.count(administrator, LocalDate.of(2025, 12, 31), 60, SnapshotSource.MANUAL, Series.WEB_SERVICE);
        open(administrator, "overview");

        var chart = _get(
                FigureChart.class,
                spec -> spec.withPredicate(one ->
                        String.valueOf(one.getElement().getProperty("name")).startsWith("導入率の推移")));
        assertThat(chart.getElement().getProperty("name")).contains("導入率：市の資料", "導入率：手入力", "導入率（Web版）：手入力");
        assertThat(String.valueOf(chart.getElement().getPropertyRaw("data")))
                .contains("[2.6,null,6.9,null]", "[null,3.6,null,null]", "[null,null,null,7.1]");
        assertThat(cells("導入率の推移"))
                .containsExactly(
                        "7.1%",
                        "60",
                        "842",
                        "導入率（Web版）：手入力",
                        "6.9%",
                        "58",
                        "842",
                        "導入率：市の資料",
                        "3.6%",
                        "30",
                        "842",
                        "導入率：手入力",
                        "2.6%",
                        "22",
                        "842",
                        "導入率：市の資料");
        assertThat(screens.text()).contains("3本の線に分け");
    }

    @Test
    @Rule("RPT-04")
    void aFirmSeesItsOwnOfficesAndItsWork() {
        spread.offices(12, 4, lead);
        spread.course(administrator);
        open(lead, "overview");

        assertThat(titles()).containsExactly("段階ごとの事業所", "サービス区分ごと", "停滞している事業所", "期限と未対応");
        assertThat(_find(Select.class, spec -> spec.withPredicate(Component::isVisible)))
                .isEmpty();
        assertThat(screens.text()).contains("市からの依頼：返事をしていない").doesNotContain("公表一覧：名簿にない事業所");
    }

    @Test
    @Rule({"RPT-01", "RPT-04"})
    void observersReadTotalsAndNoWayToAnOffice() {
        spread.offices(12, 4, lead);
        spread.course(administrator);
        open(people.observer(), "overview");

        assertThat(titles()).containsExactly("導入率の推移", "段階ごとの事業所", "サービス区分ごと", "連絡会の会員と会員以外");
        assertThat(ways()).isEmpty();
        assertThat(screens.everything()).doesNotContain("見本事業所", "offices?", "停滞している");
    }

    @Test
    @Rule("CNC-06")
    void theSecretariatReadsMembersAndOfOthersNoSmallFigure() {
        careOffices.aCareOffice().councilMember().listed().saved();
        careOffices.aCareOffice().listed().saved();
        open(people.council(), "overview");

        assertThat(titles()).containsExactly("段階ごとの事業所", "サービス区分ごと", "連絡会の会員と会員以外");
        assertThat(cells("連絡会の会員と会員以外")).containsExactly("100.0%", "1", "1", "0", "―", "非表示", "非表示", "非表示");
        assertThat(ways()).isEmpty();
    }

    @Test
    void theDeskHasNoSuchPage() {
        open(people.desk(), "overview");
        assertThat(screens.text()).doesNotContain("導入の状況");
    }

    @Test
    @Rule("RPT-05")
    void everyFigureLeadsToExactlyWhatItCounts() {
        spread.offices(40, 12, lead);
        for (var page : List.of("overview", "overview?category=home", "overview?council=no&category=care_management")) {
            leadsToWhatItCounts(administrator, page);
        }
        leadsToWhatItCounts(lead, "overview");
    }

    private void leadsToWhatItCounts(Viewer viewer, String page) {
        open(viewer, page);
        var ways = ways();
        assertThat(ways).as(page).hasSizeGreaterThan(2);
        for (var way : ways) {
            screens.goTo(way.address());
            assertThat(GridKt._size(_get(Grid.class))).as("%s on %s", way, page).isEqualTo(way.count());
        }
    }

    @Test
    @Rule("RPT-07")
    void everyPictureStandsWithItsTable() {
        spread.offices(30, 4, lead);
        spread.course(administrator);
        open(administrator, "overview");

        var charts = _find(FigureChart.class);
        assertThat(charts).hasSize(5);
        for (var chart : charts) {
            assertThat(chart.getElement().getProperty("name")).containsPattern("数[値字]は下の");
        }
    }

    @Test
    void theFilterStandsInTheAddressAndIsRead() {
        spread.offices(20, 4);
        open(administrator, "overview?category=home&council=yes");
        var fields = _find(Select.class);
        assertThat(fields).extracting(Select::getValue).containsExactly("HOME", "yes");
        assertThat(titles()).doesNotContain("導入率の推移", "連絡会の会員と会員以外");
        open(administrator, "overview?category=drop%20table&council=maybe");
        assertThat(_find(Select.class)).extracting(Select::getValue).containsExactly("", "");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChosenCategoryCountsAnew() {
        careOffices.aCareOffice().offering("430").saved();
        careOffices.aCareOffice().offering("110").saved();
        open(administrator, "overview");
        assertThat(cells("段階ごとの事業所")).startsWith("2", "2");
        _setValue((Select<String>) _find(Select.class).getFirst(), "HOME");
        assertThat(cells("段階ごとの事業所")).startsWith("1", "1");
    }

    @Test
    @Rule("RPT-06")
    void theFileIsTheTable() throws IOException {
        spread.offices(20, 9);
        open(administrator, "overview");
        var drawing = new Drawings(
                        queries.dashboard(administrator, FigureFilter.none()),
                        new Ways(administrator, FigureFilter.none()))
                .all()
                .getFirst();
        var out = new ByteArrayOutputStream();
        var sheet = TextSheet.of(TextSheet.Format.CSV, out, "試験");
        FigureFile.write(sheet, drawing.table(), List.of("=1+1"));
        sheet.finish();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getFirst()).contains("段階ごとの事業所");
        assertThat(lines.get(1)).contains("=1+1").doesNotStartWith("\"=");
        assertThat(lines).hasSize(6 + 10);
        var written = lines.subList(6, 16).stream()
                .flatMap(line -> Stream.of(line.split(",(?=\")", -1)).skip(1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
        assertThat(written)
                .as("numbers without signs")
                .isEqualTo(cells("段階ごとの事業所").stream()
                        .map(cell -> cell.replaceAll("[%,―]", ""))
                        .toList());
    }

    @Test
    void anEmptyPageSaysWhatToDoNext() {
        open(administrator, "overview");
        assertThat(screens.text()).contains("集計する事業所がまだありません", "名簿を取り込む", "公表一覧を記録すると");
        open(people.observer(), "overview");
        assertThat(screens.text()).contains("市の管理者が事業所の名簿を取り込むと").doesNotContain("公表一覧を記録すると");
        open(lead, "overview");
        assertThat(screens.text()).contains("担当案件を開く");
        careOffices.aCareOffice().offering("430").saved();
        open(administrator, "overview?category=community");
        assertThat(screens.text()).contains("条件に合う事業所はありません");
    }

    @Test
    void whatSomebodyElseSavesIsShownAtOnceToWhoIsLooking() {
        var office = careOffices.aCareOffice().saved();
        open(administrator, "overview");
        assertThat(cells("段階ごとの事業所")).startsWith("1", "1");
        jdbc.sql("UPDATE care_office SET stage = 2 WHERE id = ?")
                .param(office.value())
                .update();
        var view = (DashboardView) screens.shown();
        view.reload();
        assertThat(cells("段階ごとの事業所")).startsWith("0", "1").contains("100.0%");
    }

    private record Way(String address, int count) {}

    private List<Way> ways() {
        return _find(NativeTable.class).stream()
                .flatMap(table -> _find(table, Anchor.class).stream())
                .filter(anchor -> anchor.getHref().startsWith("offices"))
                .map(anchor -> new Way(
                        anchor.getHref(), Integer.parseInt(anchor.getText().replace(",", ""))))
                .toList();
    }

    private List<String> titles() {
        return _find(NativeTable.class).stream()
                .map(table -> table.getElement().getAttribute("aria-label"))
                .toList();
    }

    private List<String> cells(String title) {
        var cells = new ArrayList<String>();
        _find(NativeTable.class).stream()
                .filter(table -> title.equals(table.getElement().getAttribute("aria-label")))
                .forEach(table -> table.getBody().getRows().forEach(row -> row.getDataCells()
                        .forEach(cell -> cells.add(cell.getElement().getTextRecursively()))));
        return cells;
    }

    private void open(Viewer viewer, String address) {
        screens.signIn(viewer);
        screens.goTo(address);
    }
}
