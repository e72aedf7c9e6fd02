package jp.banso.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.careoffice.People;
import jp.banso.listing.CountedSnapshot;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListingService;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotSource;
import jp.banso.reporting.Spread;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
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

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class FigurePagesTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Autowired
    ListingService listing;

    @Autowired
    DenominatorService denominators;

    @Autowired
    Spread spread;

    Viewer administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
        screens.signIn(administrator);
    }

    @Test
    @Rule({"RPT-08", "RPT-09"})
    void aRateIsIssuedAndStandsWithEverythingItWasCountedOf() {
        count("2026-02-02", 96);
        denominators("市内の事業所", 842);
        denominators("指定の合計", 1057);
        screens.goTo("overview/ledger");
        assertThat(screens.text()).contains("発行した数値はまだありません");
        _click(_get(Button.class, spec -> spec.withText("数値を発行する")));
        _click(_get(Button.class, spec -> spec.withText("発行する")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), "議会答弁");
        _click(_get(Button.class, spec -> spec.withText("発行する")));
        assertThat(screens.text())
                .contains("11.4%（96／842）", "2026/2/2", "市内の事業所", "第1版", "再計算しても同じ", "9.1%：指定の合計 1,057件", "議会答弁");
    }

    @Test
    @Rule("RPT-08")
    void theCourseWithoutDenominatorHasNoFile() {
        count("2026-02-02", 96);
        screens.goTo("overview");
        assertThat(takes("導入率の推移")).isFalse();
        denominators("市内の事業所", 842);
        screens.goTo("overview");
        assertThat(takes("導入率の推移")).isTrue();
    }

    @Test
    @Rule("RPT-10")
    void twoPointsSaySo() {
        count("2025-09-30", 22);
        count("2026-02-02", 96);
        denominators("市内の事業所", 842);
        screens.goTo("overview/forecast");
        assertThat(screens.text()).contains("2時点のみ", "2027年8月", "421件").doesNotContain("80%の範囲：");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).doesNotContain("S字");
        assertThat(_get(FigureChart.class).getElement().getProperty("name")).contains("50%");
    }

    @Test
    @Rule({"RPT-10", "RPT-11"})
    void fromFourOnThereAreRangesAndWhatIfMovesNoOther() {
        spread.course(administrator);
        screens.signIn(people.observer());
        screens.goTo("overview/forecast");
        var before = screens.text();
        assertThat(before).contains("80%の範囲：", "過去3回の予測の誤差").doesNotContain("時点のみ");
        _setValue(_find(IntegerField.class).getFirst(), 40);
        assertThat(screens.text()).contains("動いた事業所が少ないため");
    }

    @Test
    @Rule("RPT-12")
    void whatMovedThemSaysThatItIsNoCause() {
        screens.goTo("overview/moved?stage=S20");
        assertThat(screens.text()).contains("因果ではありません", "S20");
        spread.history(administrator, spread.offices(20, 3));
        screens.goTo("overview/moved?stage=S99");
        assertThat(screens.text()).contains("因果ではありません");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("取引先の掲載記録なし", "利用料の知らせ記録なし");
    }

    private boolean takes(String title) {
        return _find(Anchor.class).stream()
                .anyMatch(link -> link.getElement().getAttribute("aria-label") != null
                        && link.getElement().getAttribute("aria-label").startsWith(title + "の表"));
    }

    private void count(String day, int offices) {
        listing.recordCount(
                administrator,
                OperationId.fresh(),
                new CountedSnapshot(
                        LocalDate.parse(day),
                        DatePrecision.DAY,
                        offices,
                        new SnapshotFacts(SnapshotSource.MANUAL, Series.OLD_SYSTEM, "", null)));
    }

    private void denominators(String name, int value) {
        denominators.open(
                administrator,
                OperationId.fresh(),
                name,
                new DenominatorVersion(value, LocalDate.of(2026, 1, 31), "1番号1件", "市の一覧"));
    }
}
