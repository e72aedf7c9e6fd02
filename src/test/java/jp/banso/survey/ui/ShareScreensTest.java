package jp.banso.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.Places;
import jp.banso.survey.SeriesService;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.Surveys;
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
class ShareScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyQueries queries;

    @Autowired
    SeriesService series;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private SurveyWaveId round;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        var today = careOffices.today();
        var offices = Stream.generate(() -> careOffices.aCareOffice().saved())
                .limit(12)
                .toArray(CareOfficeId[]::new);
        round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today), offices);
        for (var office : offices) {
            surveys.answered(staff, round, office, today, Surveys.COMPLETE);
        }
    }

    @Test
    @Rule("SRV-21")
    void resultsAreShownByAPersonsWordAndReadByWhoeverTheyAreShownTo() {
        screens.goTo(Places.surveyPublic(round));
        assertThat(screens.text()).contains("このアンケートの結果は公開していません").doesNotContain("見本アンケート");
        screens.signIn(people.council());
        screens.goTo(Places.surveysShared());
        assertThat(screens.text()).contains("見られる結果はまだありません");

        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        for (var audience = 0; audience < 3; audience++) {
            _click(_find(Button.class, spec -> spec.withText("見せる")).getFirst());
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        }
        assertThat(_find(Button.class, spec -> spec.withText("見せる"))).isEmpty();

        screens.goTo(Places.surveyPublic(round));
        assertThat(screens.text()).as("while it takes answers").contains("このアンケートの結果は公開していません");
        jdbc.sql("UPDATE survey_wave SET closes_on = ?")
                .param(careOffices.today().minusDays(1))
                .update();
        screens.signIn(people.council());
        screens.goTo(Places.surveyShared(round));
        assertThat(screens.text()).contains("見本アンケート", "無回答12", "は、数が少ないため出していません", "回答 12 事業所");
        screens.goTo(Places.surveyPublic(round));
        assertThat(screens.text()).contains("見本アンケート", "無回答12", "10事業所に満たない数");
    }

    @Test
    void resultsAreCutByServiceAndWithoutUnusualNumbersAndTheAddressSaysSo() {
        screens.signIn(staff);
        screens.goTo(Places.survey(round) + "?usual=1");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("ふだんと違う数を除いて集計する"))
                        .getValue())
                .isTrue();
        assertThat(screens.text()).contains("回答率 100.0％");
        @SuppressWarnings("unchecked")
        Select<String> service = _get(Select.class, spec -> spec.withLabel("サービス種別"));
        service.setValue(service.getListDataView().getItem(0));
        assertThat(screens.text()).contains("この質問に答えた 12 件");
    }

    @Test
    @Rule("SRV-16")
    void aSeriesIsBegunWithFourRoundsAndStopped() {
        screens.signIn(staff);
        screens.goTo(Places.surveySeries());
        assertThat(screens.text()).contains("自動の調査はまだありません", "メールを送る設定がないため");
        _click(_find(Button.class, spec -> spec.withText("自動の調査を始める")).getFirst());
        _get(TextField.class, spec -> spec.withLabel("名前")).setValue("効果の調査");
        press("この内容で始める");
        assertThat(series.all(staff)).singleElement().satisfies(one -> assertThat(one.rounds())
                .hasSize(4));
        assertThat(screens.text()).contains("効果の調査 3か月後", "回答 0 / 対象 0 事業所");
        press("止める");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(series.all(staff).getFirst().stoppedOn()).isEqualTo(careOffices.today());
    }

    @Test
    @Rule("SRV-19")
    void anAnonymousRoundIsBegunAndAnsweredAndNobodyEntersForAnOffice() {
        screens.signIn(staff);
        screens.goTo("surveys");
        _click(_find(Button.class, spec -> spec.withText("アンケートを始める")).getFirst());
        _get(TextField.class, spec -> spec.withLabel("名前")).setValue("無記名の回");
        _get(Checkbox.class, spec -> spec.withLabel("無記名で行う")).setValue(true);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<NewRoundDialog.Asked> asked = _get(RadioButtonGroup.class, spec -> spec.withLabel("対象の事業所"));
        asked.setValue(NewRoundDialog.Asked.ALL);
        press("この内容で始める");
        var wave = queries.waves(staff).getFirst();
        assertThat(wave.title()).isEqualTo("無記名の回");
        assertThat(screens.text()).contains("無記名で行う").doesNotContain("回答を入力");

        var office = queries.frame(staff, wave.id(), true, 0, 1).getFirst().careOffice();
        screens.goTo("s/" + surveys.link(staff, wave.id(), office));
        assertThat(screens.text()).contains("どの事業所の回答かは記録されません", "送るまで保存されません");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
