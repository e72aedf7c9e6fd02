package jp.banso.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.Places;
import jp.banso.survey.AnswerChannel;
import jp.banso.survey.FrameRow;
import jp.banso.survey.PercentOf;
import jp.banso.survey.SurveyEntryService;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.SurveyResults;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.survey.WaveState;
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
class SurveyScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SurveyQueries queries;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyTools tools;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer staff;
    private LocalDate today;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        today = careOffices.today();
    }

    private SurveyWaveId round(CareOfficeId... offices) {
        return surveys.opened(
                staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today.plusDays(9)), offices);
    }

    @Test
    void aRoundIsBegunForTheOfficesThatUseTheSystem() {
        careOffices.aCareOffice().saved();
        careOffices.aCareOffice().at(AdoptionStage.LIVE).saved();
        screens.signIn(staff);
        screens.goTo("surveys");
        assertThat(screens.text()).contains("アンケートはまだありません");
        _click(_find(Button.class, spec -> spec.withText("アンケートを始める")).getFirst());
        press("この内容で始める");
        assertThat(queries.waves(staff)).as("without a name").isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("名前")), "効果検証 第1回");
        press("この内容で始める");
        assertThat(queries.waves(staff)).singleElement().satisfies(wave -> assertThat(wave.asked())
                .isEqualTo(1));
        assertThat(screens.text()).contains("効果検証 第1回", "回答 0 / 対象 1 事業所", "受付中");
    }

    @Test
    void aListWithSomethingThatIsNoNumberBeginsNothing() {
        careOffices.aCareOffice().saved();
        screens.signIn(staff);
        screens.goTo("surveys");
        _click(_find(Button.class, spec -> spec.withText("アンケートを始める")).getFirst());
        _setValue(_get(TextField.class, spec -> spec.withLabel("名前")), "番号で");
        asked().setValue(NewRoundDialog.Asked.NUMBERS);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("事業所番号")), "27ABC");
        press("この内容で始める");

        assertThat(screens.text()).contains("事業所番号として読めないものがあります：27ABC");
        assertThat(queries.waves(staff)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoGetsAnotherLetterIsSaidToLoseTheFormerLink() {
        var office = careOffices.aCareOffice().saved();
        var round = round(office);
        surveys.link(staff, round, office);
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        Grid<FrameRow> grid = _get(Grid.class);
        grid.select(queries.frame(staff, round, true, 0, 10).getFirst());
        press("選んだ事業所のご案内を作る");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("うち 1 事業所には前のご案内があり、作ると前のリンクは使えなくなります");
    }

    @Test
    void aRoundIsClosedByMovingItsLastDay() {
        var round = round(careOffices.aCareOffice().saved());
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        press("最終日を変える");
        _setValue(_get(_get(Dialog.class), DatePicker.class), today.minusDays(1));
        press("この日にする");

        assertThat(queries.wave(staff, round).orElseThrow().row().state()).isEqualTo(WaveState.CLOSED);
        assertThat(screens.text()).contains("締切済み").doesNotContain("まだの事業所のご案内を作る");
    }

    @Test
    @Rule("SRV-04")
    void aRoundBegunTodayIsClosedAtOnceAndCanBeOpenedAgain() {
        var office = careOffices.aCareOffice().saved();
        var round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(9)), office);
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        press("締め切る");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(queries.wave(staff, round).orElseThrow().row().state()).isEqualTo(WaveState.CLOSED);
        assertThat(screens.text()).contains("締切済み", "その日に締め切りました").doesNotContain("まだの事業所のご案内を作る");
        press("最終日を変える");
        press("この日にする");
        assertThat(queries.wave(staff, round).orElseThrow().row().closesOn()).isEqualTo(today);
    }

    @Test
    void anAnswerOnPaperIsTypedWithBlanksAndThenRead() {
        var office = careOffices.aCareOffice().saved();
        var round = round(office);
        screens.signIn(staff);
        screens.goTo(Places.surveyAnswer(round, office));
        _setValue(group("職種"), "CLERK");
        for (var section = 0; section < 4; section++) {
            press("次へ");
        }
        press("回答を送る");

        assertThat(queries.asked(staff, round, office).orElseThrow().channel()).isEqualTo(AnswerChannel.PAPER);
        screens.goTo(Places.surveyAnswer(round, office));
        assertThat(screens.text()).contains("事務", "に受け付けた回答です", "無回答").doesNotContain("回答を送る");
    }

    @Test
    void onTheTelephoneNothingThatMustBeAskedIsLeftOut() {
        var office = careOffices.aCareOffice().saved();
        var round = round(office);
        screens.signIn(staff);
        screens.goTo(Places.surveyAnswer(round, office));
        _get(RadioButtonGroup.class, spec -> spec.withLabel("回答の方法")).setValue(AnswerChannel.PHONE);
        press("次へ");

        assertThat(entry.sheet(staff, round, office)).isPresent();
        assertThat(queries.asked(staff, round, office).orElseThrow().answeredOn())
                .isNull();
        assertThat(screens.text()).contains("1／5");
    }

    @Test
    void aDayBeforeTheRoundIsRefusedAndTheTypedStays() {
        var office = careOffices.aCareOffice().saved();
        var round = round(office);
        screens.signIn(staff);
        screens.goTo(Places.surveyAnswer(round, office));
        _setValue(group("職種"), "CLERK");
        _setValue(_get(DatePicker.class), today.minusDays(20));
        for (var section = 0; section < 4; section++) {
            press("次へ");
        }
        press("回答を送る");

        assertThat(_get(DatePicker.class).getErrorMessage()).contains("開始日から今日まで");
        _setValue(_get(DatePicker.class), today);
        press("回答を送る");
        assertThat(queries.asked(staff, round, office).orElseThrow().answeredOn())
                .isEqualTo(today);
    }

    @Test
    @Rule("SRV-10")
    void resultsSayHowManyStandBehindThemAndWithholdTheFew() {
        var offices = java.util.stream.Stream.generate(
                        () -> careOffices.aCareOffice().saved())
                .limit(6)
                .toArray(CareOfficeId[]::new);
        var round = round(offices);
        for (var office = 0; office < 4; office++) {
            surveys.answered(staff, round, offices[office], today, Surveys.COMPLETE);
        }
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        assertThat(screens.text()).contains("回答 4 事業所（対象 6 事業所）", "5未満で非表示").doesNotContain("60％");

        surveys.answered(staff, round, offices[4], today, Surveys.COMPLETE);
        screens.goTo("surveys");
        screens.goTo(Places.survey(round));
        assertThat(screens.text()).contains("回答 5 事業所（対象 6 事業所）", "360", "144,000", "100.0％", "国の試算（参考）");
    }

    @Test
    void resultsLeaveAsTheTablesOnTheScreen() throws Exception {
        var office = careOffices.aCareOffice().saved();
        var round = round(office);
        surveys.answered(staff, round, office, today, Surveys.COMPLETE);
        screens.signIn(staff);
        var out = new java.io.ByteArrayOutputStream();
        var sheet = TextSheet.of(TextSheet.Format.CSV, out, "x");
        ResultsPanel.write(sheet, tools, round, results.of(staff, round), PercentOf.USUAL);
        sheet.finish();
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"見本アンケート\"", "\"中央値\"", "\"5未満で非表示\"")
                .doesNotContain("見本ケアプラン");
    }

    @Test
    @Rule("SRV-08")
    void theCasePageTellsTheCityWhatTheOfficeSavesAndNobodyElse() {
        var lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().councilMember().grantedTo(lead).saved();
        var page = Places.careOffice(surveys.number(office).value());
        var round = round(office);
        screens.signIn(staff);
        screens.goTo(page);
        assertThat(screens.text()).contains("ご案内はまだです");
        surveys.answered(staff, round, office, today, Surveys.COMPLETE);
        screens.goTo("surveys");
        screens.goTo(page);
        assertThat(screens.text()).contains("月 600分 → 240分（360分減、60.0％）", "年 144,000円");

        for (var other : new Viewer[] {lead, people.council()}) {
            screens.signIn(other);
            screens.goTo(page);
            assertThat(screens.everything()).doesNotContain("144,000", "600分", Places.survey(round) + "/");
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<NewRoundDialog.Asked> asked() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("対象の事業所"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> group(String about) {
        return _get(
                RadioButtonGroup.class,
                spec -> spec.withPredicate(
                        each -> each.getLabel() != null && each.getLabel().contains(about)));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
