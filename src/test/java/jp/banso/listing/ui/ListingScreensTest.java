package jp.banso.listing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListingQueries;
import jp.banso.listing.ListingQueries.Suggestion;
import jp.banso.listing.QuestionState;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ListingScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    ListingQueries queries;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    DenominatorService denominators;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        screens.signIn(administrator);
    }

    @Test
    @Rule("LST-07")
    void twentyTwoAndNinetySixAreTheSlidesRatesAndNeverStandWithoutTheirDenominator() {
        denominators.open(
                administrator,
                OperationId.fresh(),
                "市内の介護事業所",
                new DenominatorVersion(842, LocalDate.of(2026, 1, 31), "事業所番号の数", "市の資料"));
        record("2025-09-30", 22);
        record("2026-02-02", 96);

        assertThat(screens.text())
                .contains("2.6%（22／842）", "11.4%（96／842）", "前回（2025/9/30、22事業所）から +74")
                .containsSubsequence("11.4%", "分母：市内の介護事業所 842（2026/1/31（R8.1.31）時点）")
                .containsSubsequence("2.6%", "分母：市内の介護事業所 842（2026/1/31（R8.1.31）時点）");
        var chart = _get(FigureChart.class).getElement();
        assertThat(chart.getProperty("name")).contains("2025/9/30", "2.6%", "2026/2/2", "11.4%");
        assertThat(String.valueOf(chart.getPropertyRaw("data"))).contains("[2.6,11.4]", "導入率：", "目標 50%");
        screens.goTo("");
        assertThat(screens.text()).containsSubsequence("11.4%", "分母：市内の介護事業所 842");
    }

    @Test
    void oneCountIsNoCourse() {
        denominators.open(
                administrator,
                OperationId.fresh(),
                "市内の介護事業所",
                new DenominatorVersion(842, LocalDate.of(2026, 1, 31), "事業所番号の数", "市の資料"));
        record("2026-02-02", 96);

        assertThat(_find(FigureChart.class)).isEmpty();
    }

    @Test
    void withoutADenominatorThereIsNoRate() {
        record("2026-02-02", 3);
        assertThat(screens.text()).contains("3事業所", "分母を登録すると").doesNotContain("%（");
    }

    @Test
    void aListIsLookedAtBeforeItIsConfirmed() {
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9101))
                .named("見本訪問介護", "ミホン")
                .saved();
        screens.goTo("listing/new");
        bring(ListFiles.of("2026-02-02", 2));

        assertThat(screens.text()).contains("新しく掲載（1件）", "見本訪問介護", "名簿にない（1件）", "見本ステーション2");
        assertThat(queries.snapshots(administrator)).isEmpty();
        press("記録する");
        assertThat(queries.snapshots(administrator)).hasSize(1);
    }

    @Test
    @Rule("LST-09")
    void aListWithAnUnreadableLineSaysWhereAndCannotBeRecorded() {
        screens.goTo("listing/new");
        bring(ListFiles.HEADER + ListFiles.row("2026-02-02", "27-4", "訪問介護", "見本"));

        assertThat(screens.text()).contains("2行目「事業所番号」", "27-4", "英数字10桁");
        assertThat(_find(Button.class, spec -> spec.withText("記録する"))).isEmpty();
    }

    @Test
    void aFileThatIsNoListIsRefusedInWords() {
        screens.goTo("listing/new");
        bring("番号,名前\r\n1,見本\r\n");
        assertThat(queries.snapshots(administrator)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("記録する"))).isEmpty();
    }

    @Test
    void aCountIsRecordedAndCorrected() {
        screens.goTo("listing");
        press("件数だけ記録");
        press("記録する");
        assertThat(_get(IntegerField.class).getErrorMessage()).contains("入力してください");
        _setValue(_get(DatePicker.class), LocalDate.of(2025, 9, 30));
        _setValue(_get(IntegerField.class), 22);
        press("記録する");
        assertThat(screens.text()).contains("22事業所");

        press("訂正");
        _setValue(_get(IntegerField.class), 23);
        press("記録する");
        assertThat(screens.text()).contains("23事業所", "訂正前の記録");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEntryIsMatchedToTheOfficeThatIsAlike() {
        var office = careOffices.aCareOffice().named("見本ステーション1", "ミホン").saved();
        record("2026-02-02", 1);
        screens.goTo("listing/queue");
        press("事業所を選ぶ");
        RadioButtonGroup<Suggestion> offices = _get(RadioButtonGroup.class);
        offices.setValue(offices.getListDataView().getItem(0));
        press("この事業所にする");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(screens.text()).contains("名簿にない事業所はありません");
        assertThat(offices.getValue().careOffice()).isEqualTo(office);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherOfficeIsLookedFor() {
        careOffices.aCareOffice().saved();
        careOffices.aCareOffice().named("はるか苑", "ハルカエン").saved();
        record("2026-02-02", 1);
        screens.goTo("listing/queue");
        press("事業所を選ぶ");
        _setValue(_get(_get(Dialog.class), TextField.class), "はるか");

        RadioButtonGroup<Suggestion> offices = _get(RadioButtonGroup.class);
        assertThat(offices.getListDataView().getItem(0).name()).isEqualTo("はるか苑");
    }

    @Test
    void anEntryIsSetAsideWithAReason() {
        record("2026-02-02", 1);
        screens.goTo("listing/queue");
        press("対象外にする");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("対象外にする")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("入力してください");
        _setValue(_get(TextArea.class), "隣の市の事業所");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("対象外にする")));

        assertThat(queries.waiting(administrator)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOfficeGoneFromTheListIsAnsweredFor() {
        careOffices.aCareOffice().numbered(CareOffices.number(9102)).saved();
        record("2025-09-30", 2);
        record("2026-02-02", 1);
        screens.goTo("listing/queue?part=MISSING");
        press("答える");
        RadioButtonGroup<QuestionState> what = _get(RadioButtonGroup.class);
        _setValue(what, QuestionState.VANISHED);
        _setValue(_get(TextArea.class), "電話で確認");
        press("記録する");

        assertThat(queries.missing(administrator, false)).isEmpty();
        screens.goTo("listing/queue?part=ANSWERED");
        assertThat(screens.text()).contains("利用をやめた", "電話で確認");
    }

    @Test
    @Rule("LST-14")
    void aChangeOfAListIsTakenOverOrNot() {
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9101))
                .named("見本ステーション1", "ミホン")
                .saved();
        var other = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9102))
                .named("見本ステーション2", "ミホン")
                .saved();
        record("2025-09-30", 2);
        record(ListFiles.of("2026-02-02", 2).replace("見本ステーション1,", "見本きた,").replace("見本ステーション2,", "見本みなみ,"));
        screens.goTo("listing/queue");
        assertThat(screens.text()).contains("変わった事業所（2）", "前の一覧：見本ステーション1 → この一覧：見本きた");
        press("採用");
        press("採用する");
        press("採用しない");
        _setValue(_get(TextArea.class), "通称の変更のみ");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("採用しない")));

        screens.goTo("listing/queue?part=ANSWERED");
        assertThat(screens.text()).contains("見本きた", "採用：", "採用しない：", "通称の変更のみ");
        assertThat(offices.row(administrator, other).orElseThrow().name()).isEqualTo("見本ステーション2");
    }

    @Test
    @Rule("LST-13")
    void aPastedTableIsReadAtOnceAndItsDayIsChosen() {
        screens.goTo("listing/new");
        _setValue(
                _get(TextArea.class),
                "<table><tr><td>訪問介護</td><td>見本</td><td>豊中市</td><td><a href='?jno=%s'>地図</a></td></tr></table>"
                        .formatted(CareOffices.number(9101)));
        assertThat(screens.text()).contains("1事業所（1行）", "一覧を取得した日を選んでください");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 2, 2));
        press("記録する");
        assertThat(queries.latest(administrator).orElseThrow().asOf()).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    @Rule("LST-08")
    void aDenominatorGetsANextValueAndKeepsTheFormer() {
        screens.goTo("listing/denominators");
        press("分母を追加");
        _setValue(_get(TextField.class, spec -> spec.withLabel("分母の名前")), "市内の介護事業所");
        fill(842, "事業所番号の数");
        press("新しい値を登録");
        fill(845, "事業所番号の数");

        assertThat(screens.text()).contains("845", "第1版：842", "導入率に使用中");
    }

    @Test
    void staffReadsButDoesNotRecord() {
        record("2026-02-02", 1);
        screens.signIn(people.cityStaff());
        screens.goTo("listing");
        assertThat(screens.text()).contains("1事業所").doesNotContain("一覧を取り込む", "訂正");
        screens.goTo("listing/denominators");
        assertThat(screens.text()).doesNotContain("分母を追加");
    }

    @Test
    @Rule("LST-20")
    void allThatAreSureAreAcceptedInOneActAndTheReportNamesWhatStayedAndWhy() {
        for (var serial = 9101; serial <= 9104; serial++) {
            careOffices
                    .aCareOffice()
                    .numbered(CareOffices.number(serial))
                    .named("見本ステーション" + (serial - 9100), "ミホン" + serial)
                    .saved();
        }
        record("2025-12-01", 1);
        record("2026-02-02", 4);
        jdbc.sql("UPDATE care_office SET disposition = 'DECLINED' WHERE office_number = ?")
                .param(CareOffices.number(9103))
                .update();
        screens.goTo("listing/queue?part=CHANGES");
        assertThat(screens.text()).contains("0件を選んでいます");
        press("「新しく掲載」で確からしさ「高」の3件を選ぶ");
        assertThat(screens.text()).contains("3件を選んでいます");
        press("選んだものを採用");
        press("3件を採用する");

        assertThat(screens.text())
                .contains("採用：2件　残ったもの：1件", "採用した事業所（2件）", "変わった事業所（1）")
                .containsSubsequence("次の事業所は変わっていません", "見本ステーション3", "対応区分");
        screens.goTo("listing/queue?part=CHANGES");
        assertThat(screens.text()).doesNotContain("まとめて答えた結果", "選んだものを採用");
    }

    private void fill(int value, String definition) {
        _setValue(_get(IntegerField.class), value);
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 1, 31));
        _setValue(_get(TextArea.class), definition);
        _setValue(_get(TextField.class, spec -> spec.withLabel("出典")), "市の資料");
        press("記録する");
    }

    /** Brings a list of that many offices and goes back to the lists. */
    private void record(String day, int offices) {
        record(ListFiles.of(day, offices));
    }

    private void record(String list) {
        screens.goTo("listing/new");
        bring(list);
        press("記録する");
        screens.goTo("listing");
    }

    private static void bring(String text) {
        UploadKt._upload(_get(Upload.class), "users.csv", ListFiles.utf8(text));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
