package jp.banso.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.Question;
import jp.banso.survey.SaveDecision;
import jp.banso.survey.SurveyForm;

/**
 * A sheet, one section at a time: every answer is kept as it is given, unusual numbers are asked about once and taken
 * (SRV-07). Serves the office at its link and the city at the telephone or with paper.
 */
final class AnswerForm extends Div {

    private final transient AnswerSheet sheet;
    private final transient Desk desk;
    private final transient Consumer<FinishDecision> ended;
    private final H2 heading = new H2();
    private final Div questions = new Div();
    private final Paragraph kept = new Paragraph();
    private final Button back = new Button(Wording.text("survey.form.back"));
    private final Button next = new Button(Wording.text("survey.form.next"));
    private final transient Map<String, String> answers = new HashMap<>();
    private final transient Map<String, String> unkept = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final transient List<QuestionField> fields = new ArrayList<>();
    private transient OperationId operation = OperationId.fresh();
    private int at;

    /** Where the answers go. */
    interface Desk {
        SaveDecision keep(String question, String answer);

        FinishDecision handIn(OperationId operation);
    }

    /** {@code ended} hears what became of the sheet, unless answers are missing: the form tells those itself. */
    AnswerForm(AnswerSheet sheet, Desk desk, Consumer<FinishDecision> ended) {
        this.sheet = sheet;
        this.desk = desk;
        this.ended = ended;
        answers.putAll(sheet.answers());
        addClassName("answer-form");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("answer-section");
        questions.addClassName("answer-questions");
        kept.setText(Wording.text(nowhere(sheet) ? "survey.form.kept.nowhere" : "survey.form.kept"));
        kept.addClassName("answer-kept");
        next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        next.setDisableOnClick(true);
        next.addClickListener(click -> {
            try {
                whenMeant(this::goOn);
            } finally {
                next.setEnabled(true);
            }
        });
        back.addClickListener(click -> show(before()));
        var steps = new Div(back, next);
        steps.addClassName("answer-steps");
        add(heading, questions, kept, steps);
        draw(steps().isEmpty() ? 0 : steps().getFirst());
    }

    private static boolean nowhere(AnswerSheet sheet) {
        return sheet.anonymous() || sheet.form().personal();
    }

    private void show(int section) {
        draw(section);
        heading.getElement().callJsFunction("focus");
        heading.getElement().callJsFunction("scrollIntoView");
    }

    private void draw(int section) {
        at = section;
        questions.removeAll();
        fields.clear();
        for (var question : sections().get(at).questions()) {
            var field = new QuestionField(
                    question, answers.getOrDefault(question.code(), ""), typed -> told(question, typed));
            fields.add(field);
            questions.add(field);
        }
        branch();
    }

    /** Which questions the answers so far ask for, and whether this is the last section of them. */
    private void branch() {
        var asked = asked().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
        fields.forEach(field -> {
            field.setVisible(asked.contains(field.question().code()));
            field.warn(unusual(field.question()));
        });
        var shown = steps();
        heading.setText(Wording.text(
                "survey.form.step",
                shown.indexOf(at) + 1,
                shown.size(),
                sections().get(at).title()));
        back.setVisible(before() != at);
        next.setText(Wording.text(following() == at ? "survey.form.hand-in" : "survey.form.next"));
    }

    private String unusual(Question question) {
        if (!question.isBeyond(answer(question))) {
            return "";
        }
        return Wording.text(question.isBelow(answer(question)) ? "survey.form.unusual.small" : "survey.form.unusual");
    }

    private void told(Question question, String typed) {
        unkept.remove(question.code());
        switch (desk.keep(question.code(), typed)) {
            case KEPT -> {
                answers.put(question.code(), question.read(typed).orElse(""));
                mark(question, "");
                kept.setText(Wording.text(nowhere(sheet) ? "survey.form.kept.nowhere" : "survey.form.kept.now"));
                branch();
            }
            case NOT_AN_ANSWER -> mark(question, notAnAnswer(question));
            case OVER -> ended.accept(new FinishDecision.Over());
            case NOT_NOW -> {
                unkept.put(question.code(), typed);
                Notices.failed(Wording.text("survey.form.not-kept"), Wording.text("survey.form.not-kept.next"));
            }
        }
    }

    private static String notAnAnswer(Question question) {
        return Wording.text(
                question.kind().isNumber() ? "survey.form.number" : "survey.form.long", Question.LONGEST_WORDS);
    }

    private void mark(Question question, String wrong) {
        fields.stream().filter(field -> field.question().equals(question)).forEach(field -> field.mark(wrong));
    }

    /** Asks once whether an unusual number is meant. */
    private void whenMeant(Runnable act) {
        Map.copyOf(unkept).forEach((code, typed) -> sheet.form().question(code).ifPresent(each -> told(each, typed)));
        var wrong = fields.stream().filter(QuestionField::isWrong).findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        if (!unkept.isEmpty()) {
            return;
        }
        var unusual = fields.stream()
                .filter(QuestionField::isVisible)
                .map(QuestionField::question)
                .filter(question -> question.isBeyond(answer(question)))
                .filter(question -> !meant.contains(question.code() + answer(question)))
                .toList();
        if (unusual.isEmpty()) {
            act.run();
            return;
        }
        var lines = unusual.stream()
                .map(question ->
                        Wording.text("survey.form.meant.line", question.text(), answer(question), question.unit()))
                .collect(Collectors.joining("\n"));
        new ConfirmQuestion(
                        Wording.text("survey.form.meant"),
                        Wording.text("survey.form.meant.question", lines),
                        Wording.text("survey.form.meant.change"))
                .answer(Wording.text("survey.form.meant.keep"), () -> {
                    unusual.forEach(question -> meant.add(question.code() + answer(question)));
                    act.run();
                })
                .ask();
    }

    private void goOn() {
        if (following() == at) {
            handIn();
        } else {
            show(following());
        }
    }

    private void handIn() {
        var decision = desk.handIn(operation);
        if (!(decision instanceof FinishDecision.Done)) {
            operation = OperationId.fresh();
        }
        if (decision instanceof FinishDecision.Missing missing) {
            showMissing(missing.questions());
        } else {
            ended.accept(decision);
        }
    }

    private void showMissing(List<String> codes) {
        for (var section = 0; section < sections().size(); section++) {
            if (sections().get(section).questions().stream().anyMatch(question -> codes.contains(question.code()))) {
                draw(section);
                break;
            }
        }
        var here = fields.stream()
                .filter(field -> codes.contains(field.question().code()))
                .toList();
        here.forEach(field -> field.mark(Wording.text("survey.form.missing")));
        here.getFirst().focus();
        Notices.info(Wording.text("survey.form.missing.some", codes.size()));
    }

    private String answer(Question question) {
        return answers.getOrDefault(question.code(), "");
    }

    private List<SurveyForm.Section> sections() {
        return sheet.form().sections();
    }

    private List<SurveyForm.Section> asked() {
        return sheet.form().asked(sheet.moment(), answers);
    }

    /** The numbers of the sections that have something to ask. */
    private List<Integer> steps() {
        var asked = asked().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
        var numbers = new ArrayList<Integer>();
        for (var section = 0; section < sections().size(); section++) {
            if (sections().get(section).questions().stream().anyMatch(question -> asked.contains(question.code()))) {
                numbers.add(section);
            }
        }
        return numbers;
    }

    private int before() {
        return steps().stream()
                .filter(section -> section < at)
                .max(Integer::compare)
                .orElse(at);
    }

    private int following() {
        return steps().stream()
                .filter(section -> section > at)
                .min(Integer::compare)
                .orElse(at);
    }
}
