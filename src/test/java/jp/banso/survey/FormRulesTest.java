package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SurveyForm.Section;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static final List<Choice> YES_NO = List.of(new Choice("YES", "はい", false), new Choice("NO", "いいえ", false));

    private static Question question(String code, Kind kind, List<Choice> choices, @Nullable Condition condition) {
        return new Question(code, kind, "質問 " + code, "", "", false, null, choices, null, null, condition, null);
    }

    private static SurveyForm form(Question... questions) {
        return new SurveyForm("", 0, "見本", List.of(new Section("はじめ", List.of(questions))));
    }

    private static Question asks(String code) {
        return question(code, Kind.MULTI, YES_NO, null);
    }

    private static Question when(String code, String other, String choice, boolean negated) {
        return question(code, Kind.SINGLE, YES_NO, new Condition(other, Set.of(choice), negated));
    }

    @Test
    @Rule("SRV-12")
    void everyFaultIsNamedWithItsPlace() {
        var faulty = form(
                question("Q1", Kind.SINGLE, YES_NO.subList(0, 1), null),
                question("Q1", Kind.TEXT, List.of(), null),
                question("q", Kind.SCALE, YES_NO, null));
        assertThat(FormRules.faults(faulty))
                .containsExactly(
                        new FormFault(1, 1, "choices-few", ""),
                        new FormFault(1, 2, "code-twice", "Q1"),
                        new FormFault(1, 3, "code", "q"),
                        new FormFault(1, 3, "scale", ""));
        assertThat(FormRules.faults(form(asks("Q1")))).isEmpty();
    }

    @Test
    @Rule("SRV-12")
    void aConditionHangsOnAnEarlierQuestionOfChoices() {
        assertThat(FormRules.faults(form(asks("Q1"), when("Q2", "Q1", "YES", false))))
                .isEmpty();
        assertThat(FormRules.faults(form(when("Q2", "Q1", "YES", false), asks("Q1"))))
                .extracting(FormFault::reasonKey)
                .containsExactly("condition-question");
        assertThat(FormRules.faults(form(asks("Q1"), when("Q2", "Q1", "PERHAPS", false))))
                .extracting(FormFault::reasonKey)
                .containsExactly("condition-choice");
    }

    @Test
    @Rule("SRV-06")
    void oneOfSeveralChoicesIsEnoughAndAHiddenQuestionAsksForNothing() {
        var form = form(asks("Q1"), when("Q2", "Q1", "NO", false), when("Q3", "Q2", "YES", true));
        assertThat(codes(form, Map.of("Q1", "YES,NO"))).containsExactly("Q1", "Q2");
        assertThat(codes(form, Map.of("Q1", "YES,NO", "Q2", "NO"))).containsExactly("Q1", "Q2", "Q3");
        assertThat(codes(form, Map.of("Q1", "YES", "Q2", "NO"))).containsExactly("Q1");
    }

    private static List<String> codes(SurveyForm form, Map<String, String> answers) {
        return form.asked(WaveMoment.AFTER, answers).stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .toList();
    }

    @Test
    @Rule("SRV-12")
    void whatIsMovedOrWordedAnewKeepsItsCode() {
        var shape = new FormShape(form(asks("Q1"), asks("Q5")), new FormPlace(0, 1));
        assertThat(shape.moved(true).form().questions())
                .extracting(Question::code)
                .containsExactly("Q5", "Q1");
        assertThat(shape.plusQuestion("次").question().orElseThrow().code()).isEqualTo("Q2");
        assertThat(shape.twice().question().orElseThrow().choices()).isEqualTo(YES_NO);
        assertThat(FormShape.choices(YES_NO, List.of("はい", "わからない", "いいえ")))
                .extracting(Choice::code)
                .containsExactly("YES", "A1", "NO");
        assertThat(FormShape.choices(YES_NO, List.of("はい、もちろん", "いいえ")))
                .extracting(Choice::code)
                .containsExactly("YES", "NO");
    }

    @Test
    void aQuestionPassesFromOneSectionIntoTheNextAndBack() {
        var shape = new FormShape(form(asks("Q1")), new FormPlace(0, 0))
                .goTo(FormPlace.ofSection(0))
                .plusSection("つぎ");
        var moved = shape.goTo(new FormPlace(0, 0)).moved(false);
        assertThat(moved.at()).isEqualTo(new FormPlace(1, 0));
        assertThat(moved.form().sections().getFirst().questions()).isEmpty();
        assertThat(moved.moved(true).form()).isEqualTo(shape.form());
        assertThat(moved.moved(false)).isEqualTo(moved);
        assertThat(moved.without().form().questions()).isEmpty();
        assertThat(shape.without().form().sections()).hasSize(1);
    }
}
