package jp.banso.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.AnswerService;
import jp.banso.survey.NewWave;
import jp.banso.survey.SurveyEntryService;
import jp.banso.survey.Surveys;
import jp.banso.survey.UnitPrices;
import jp.banso.survey.WaveMoment;
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
class AnswerViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private CareOfficeId office;
    private SurveyWaveId wave;
    private String link;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        var today = careOffices.today();
        wave = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(9)), office);
        link = surveys.link(staff, wave, office);
    }

    @Test
    void anOfficeAnswersFromTheFirstSectionToTheThanks() {
        open();
        assertThat(screens.text()).contains("見本アンケート", "見本ケアプラン 様", "1／5", "回答は市だけが見ます。");
        choose("回答される方の職種", "MANAGER");
        press("次へ");
        choose("送受信しましたか", "BOTH");
        press("次へ");
        type("導入する前", "600");
        type("現在、予定・実績", "２４０");
        choose("やり取りの負担", "5");
        press("次へ");
        press("次へ");
        press("回答を送る");

        assertThat(screens.text()).contains("ご回答ありがとうございました", "受付番号");
        assertThat(entry.sheet(staff, wave, office).orElseThrow().answers()).isEqualTo(Surveys.COMPLETE);
    }

    @Test
    void whoOpensTheLinkAgainGoesOnWhereARequiredAnswerIsLacking() {
        answers.save(link, "B2", "CLERK");
        answers.save(link, "U1", "BOTH");
        open();
        assertThat(screens.text()).contains("3／5", "続きから始めます");
        press("前へ");
        press("前へ");
        assertThat(group("回答される方の職種").getValue()).isEqualTo("CLERK");
        assertThat(screens.text()).contains("1／5").doesNotContain("続きから始めます");
    }

    @Test
    void anAddressOfALaterSectionThatIsLoadedAnewHoldsNobodyBack() {
        answers.save(link, "B2", "CLERK");
        screens.goTo("s/" + link + "?section=3");
        assertThat(screens.text()).contains("2／5");
        choose("送受信しましたか", "BOTH");
        press("次へ");
        assertThat(screens.text()).contains("3／5");
    }

    @Test
    void theBrowsersWayBackLeadsToTheSectionBefore() {
        open();
        choose("回答される方の職種", "CLERK");
        press("次へ");
        choose("送受信しましたか", "BOTH");
        press("次へ");
        assertThat(screens.text()).contains("3／5");
        screens.goTo("s/" + link + "?section=2");
        assertThat(screens.text()).contains("2／5");
        open();
        assertThat(screens.text()).contains("1／5");
    }

    @Test
    @Rule("SRV-06")
    void nobodyGoesOnWithoutARequiredAnswer() {
        open();
        press("次へ");
        assertThat(screens.text()).contains("1／5", "このページに、答えが必要な質問が 1問 残っています");
        assertThat(group("回答される方の職種").getErrorMessage()).isEqualTo("この質問に答えてください");
        choose("回答される方の職種", "CLERK");
        press("次へ");
        assertThat(screens.text()).contains("2／5").doesNotContain("残っています");
    }

    @Test
    @Rule("SRV-06")
    void questionsComeAndGoWithTheAnswers() {
        atTheSecondSection();
        assertThat(_find(CheckboxGroup.class, spec -> spec.withPredicate(each -> isAbout(each.getLabel(), "理由"))))
                .isEmpty();
        choose("送受信しましたか", "NONE");
        assertThat(_find(CheckboxGroup.class, spec -> spec.withPredicate(each -> isAbout(each.getLabel(), "理由"))))
                .hasSize(1);
    }

    @Test
    @Rule("SRV-07")
    void anUnusualNumberIsAskedAboutOnceAndTaken() {
        atTheSecondSection();
        choose("送受信しましたか", "BOTH");
        type("総数", "500");
        assertThat(screens.text()).contains("ふだんより大きい数です");
        press("次へ");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("3／5");

        press("前へ");
        press("次へ");
        assertThat(screens.text()).contains("3／5");
        assertThat(jdbc.sql("SELECT beyond FROM survey_answer WHERE question = 'U2.ALL'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsMissingAtTheEndIsShownWhereItIsAsked() {
        complete();
        atTheLastSection();
        answers.save(link, "B2", "");
        press("回答を送る");
        assertThat(screens.text()).contains("1／5", "答えが必要な質問が 1問 残っています");
        assertThat(group("回答される方の職種").getErrorMessage()).isEqualTo("この質問に答えてください");
    }

    @Test
    void aNumberThatIsNoneHoldsTheSectionAndUnknownIsAnAnswer() {
        atTheSecondSection();
        choose("送受信しましたか", "BOTH");
        type("総数", "たくさん");
        press("次へ");
        assertThat(screens.text()).contains("2／5");
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withPredicate(
                                each -> each.getAriaLabel().orElse("").contains("総数"))),
                true);
        press("次へ");
        assertThat(screens.text()).contains("3／5");
        assertThat(kept()).containsEntry("U2.ALL", "UNKNOWN");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAnswerThatStandsAloneTakesTheOthersAway() {
        complete();
        atTheLastSection();
        CheckboxGroup<String> group =
                _get(CheckboxGroup.class, spec -> spec.withPredicate(each -> isAbout(each.getLabel(), "必要な支援")));
        group.setValue(Set.of("TRAINING", "VISIT"));
        group.setValue(Set.of("TRAINING", "VISIT", "NONE"));
        assertThat(group.getValue()).containsExactly("NONE");
        assertThat(kept()).containsEntry("S2", "NONE");
    }

    @Test
    @Rule("SRV-03")
    void whateverKeepsALinkFromOpeningIsSaidInTheSameSentence() {
        var closed = surveys.opened(
                staff,
                Surveys.wave(
                        "T2",
                        WaveMoment.AFTER,
                        careOffices.today().minusDays(9),
                        careOffices.today().minusDays(1)),
                office);
        var ahead = surveys.opened(
                staff,
                Surveys.wave(
                        "T2",
                        WaveMoment.AFTER,
                        careOffices.today().plusDays(1),
                        careOffices.today().plusDays(2)),
                office);
        screens.goTo("s/nothing");
        var unknown = screens.everything();
        assertThat(unknown).contains("いまは回答できません");
        for (var other : new String[] {surveys.link(staff, closed, office), surveys.link(staff, ahead, office)}) {
            screens.goTo("s/" + other);
            assertThat(screens.everything()).isEqualTo(unknown);
        }
    }

    @Test
    @Rule("SRV-04")
    void whoHoldsTheLinkOfAnOfficeThatAnsweredIsToldWhen() {
        complete();
        answers.finish(OperationId.fresh(), link);
        open();
        assertThat(screens.text()).contains("に、貴事業所の回答を受け付けました").doesNotContain("いまは回答できません");
        link = surveys.link(staff, surveys.opened(staff, nobodys(), office), office);
        answers.finishWhole(OperationId.fresh(), link, Surveys.COMPLETE);
        open();
        assertThat(screens.text()).contains("いまは回答できません").doesNotContain("受け付けました");
    }

    private NewWave nobodys() {
        var today = careOffices.today();
        return new NewWave("T2", "無記名", WaveMoment.AFTER, today, today, "記録しません。", null, UnitPrices.usual(), true);
    }

    @Test
    @Rule("SRV-05")
    void whoHandsInWhileSomebodyElseHasIsToldTheSame() {
        complete();
        atTheLastSection();
        answers.finish(OperationId.fresh(), link);
        press("回答を送る");
        assertThat(screens.text()).contains("に、貴事業所の回答を受け付けました");
    }

    @Test
    void theLinkStandsNowhereOnThePage() {
        open();
        assertThat(screens.everything()).doesNotContain(link);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("アンケート — Banso");
    }

    private void complete() {
        Surveys.COMPLETE.forEach((question, answer) -> answers.save(link, question, answer));
    }

    private void atTheSecondSection() {
        open();
        choose("回答される方の職種", "CLERK");
        press("次へ");
    }

    private void atTheLastSection() {
        open();
        for (var section = 0; section < 4; section++) {
            press("次へ");
        }
    }

    private Map<String, String> kept() {
        return entry.sheet(staff, wave, office).orElseThrow().answers();
    }

    private void open() {
        screens.goTo("s/" + link);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String about, String number) {
        _setValue(_get(TextField.class, spec -> spec.withPredicate(each -> isAbout(each.getLabel(), about))), number);
    }

    private static void choose(String about, String code) {
        _setValue(group(about), code);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> group(String about) {
        return _get(RadioButtonGroup.class, spec -> spec.withPredicate(each -> isAbout(each.getLabel(), about)));
    }

    private static boolean isAbout(String label, String about) {
        return label != null && label.contains(about);
    }
}
