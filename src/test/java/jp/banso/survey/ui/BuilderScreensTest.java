package jp.banso.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Places;
import jp.banso.survey.FormDecision;
import jp.banso.survey.FormRules;
import jp.banso.survey.Question;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.QuestionnaireQueries;
import jp.banso.survey.QuestionnaireRow;
import jp.banso.survey.QuestionnaireService;
import jp.banso.survey.SurveyForm;
import jp.banso.survey.SurveyQueries;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A questionnaire is made by somebody who has never written a program. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class BuilderScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    QuestionnaireQueries questionnaires;

    @Autowired
    QuestionnaireService builder;

    @Autowired
    SurveyQueries rounds;

    @Autowired
    People people;

    private Viewer staff;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        screens.signIn(staff);
        screens.goTo("surveys/forms");
    }

    private String newest() {
        return questionnaires.all(staff).stream()
                .filter(row -> row.id() != null)
                .map(QuestionnaireRow::code)
                .findFirst()
                .orElseThrow();
    }

    private SurveyForm draft() {
        return questionnaires.card(staff, newest()).orElseThrow().form();
    }

    @Test
    @Rule("SRV-12")
    void aQuestionnaireIsMadeQuestionByQuestionTriedOutAndPublished() {
        press("新しく作る");
        _setValue(_get(TextField.class, spec -> spec.withLabel("質問票の名前")), "説明会のあと");
        press("質問を追加");
        _setValue(text(), "説明会に出ましたか");
        _setValue(choices(), "はい\nいいえ\n");
        press("質問を追加");
        _setValue(text(), "よかったところ");
        _get(Select.class, spec -> spec.withLabel("答え方")).setValue(Kind.MULTI);
        _setValue(choices(), "内容\n時間\n特になし");
        condition().setValue(draft().question("Q1").orElseThrow());
        group("その答え").setValue(Set.of(new Choice("A1", "はい", false)));

        assertThat(draft().title()).isEqualTo("説明会のあと");
        assertThat(draft().question("Q2").orElseThrow().condition())
                .isEqualTo(new Condition("Q1", Set.of("A1"), false));
        assertThat(FormRules.faults(draft())).isEmpty();
        assertThat(_find(CheckboxGroup.class, spec -> spec.withLabel("よかったところ")))
                .isEmpty();
        radio("説明会に出ましたか").setValue("A1");
        assertThat(_find(CheckboxGroup.class, spec -> spec.withLabel("よかったところ")))
                .hasSize(1);

        press("公開する");
        assertThat(rounds.forms(staff)).extracting(SurveyForm::title).contains("説明会のあと");
        assertThat(screens.text()).contains("公開した版と同じ内容です");
    }

    @Test
    @Rule("SRV-12")
    void everyStepCanBeHadBackAndAnUnfinishedOneIsKeptButNotPublished() {
        press("新しく作る");
        press("質問を追加");
        _setValue(text(), "一つ目");
        press("公開する");
        assertThat(screens.text()).contains("直すところ", "質問1-1：選択肢を2つ以上入れてください");
        assertThat(rounds.forms(staff)).hasSize(3);
        press("消す");
        assertThat(draft().questions()).isEmpty();
        press("元に戻す");
        assertThat(draft().questions()).extracting(Question::text).containsExactly("一つ目");
        screens.goTo(Places.surveyForm(newest()));
        assertThat(screens.text()).contains("1-1　一つ目");
    }

    @Test
    void whatCameWithBansoIsSeenAndCopiedButNotChanged() {
        screens.goTo(Places.surveyForm("T2"));
        assertThat(_find(Button.class, spec -> spec.withText("質問を追加"))).isEmpty();
        assertThat(screens.text()).contains("組込みの質問票です", "1／5");
        press("複製して使う");
        assertThat(draft().title()).isEqualTo("効果検証アンケート（事業所）（複製）");
        assertThat(draft().sections())
                .isEqualTo(questionnaires.card(staff, "T2").orElseThrow().form().sections());
        screens.goTo("surveys/forms");
        assertThat(screens.text()).contains("組込み", "下書き", "事前アンケート", "タイムスタディ");
    }

    @Test
    void whoChangesItAfterSomebodyElseIsToldAndNothingIsOverwritten() {
        press("新しく作る");
        var card = questionnaires.card(staff, newest()).orElseThrow();
        assertThat(builder.keep(
                        staff,
                        OperationId.fresh(),
                        java.util.Objects.requireNonNull(card.id()),
                        card.version(),
                        new SurveyForm("", 0, "よその変更", card.form().sections())))
                .isInstanceOf(FormDecision.Kept.class);
        press("質問を追加");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("先に変えました");
        assertThat(draft().title()).isEqualTo("よその変更");
        assertThat(draft().questions()).isEmpty();
    }

    @Test
    void aTaskThatIsNotDoneIsAnAnswerOnThePhone() {
        screens.goTo(Places.surveyForm("T3"));
        press("次へ");
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withPredicate(
                                each -> each.getAriaLabel().orElse("").equals("していない：送付状をつくる"))),
                true);
        assertThat(_get(TextField.class, spec -> spec.withLabel("送付状をつくる（必須）")).isEnabled())
                .isFalse();
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("質問文"));
    }

    private static TextArea choices() {
        return _get(TextArea.class, spec -> spec.withLabel("選択肢"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Question> condition() {
        return _get(Select.class, spec -> spec.withLabel("この質問を出す条件になる質問"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Choice> group(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> radio(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
