package jp.banso.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.FormPlace;
import jp.banso.survey.Question;
import jp.banso.survey.SaveDecision;
import org.jspecify.annotations.Nullable;

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
    private final Paragraph said = new Paragraph();
    private final Paragraph kept = new Paragraph();
    private final Button back = new Button(Wording.text("survey.form.back"));
    private final Button next = new Button(Wording.text("survey.form.next"));
    private final transient Map<String, String> answers = new HashMap<>();
    private final transient Map<String, String> unkept = new HashMap<>();
    private final UnusualNumbers unusual = new UnusualNumbers();
    private final transient List<QuestionField> fields = new ArrayList<>();
    private transient OperationId operation = OperationId.fresh();
    private @Nullable UnsavedGuard guard;
    private final transient AnswerSteps steps;
    private transient IntConsumer going = this::show;
    private int at;

    /** Where the answers go. */
    interface Desk {
        /** Keeps what is typed in a section on the device until it is stored; a sheet without a name leaves nothing there. */
        default Optional<UnsavedGuard> onDevice(int section) {
            return Optional.empty();
        }

        /** Whether a required question may be left blank, as on paper. */
        default boolean takesBlanks() {
            return false;
        }

        /** Where one finds it again what was kept so far, as a text key. */
        default String keptKey() {
            return "survey.form.kept";
        }

        SaveDecision keep(String question, String answer);

        FinishDecision handIn(OperationId operation);
    }

    /** {@code ended} hears what became of the sheet, unless answers are missing: the form tells those itself. */
    AnswerForm(AnswerSheet sheet, Desk desk, Consumer<FinishDecision> ended) {
        this.sheet = sheet;
        this.desk = desk;
        this.ended = ended;
        answers.putAll(sheet.answers());
        steps = new AnswerSteps(sheet, answers);
        addClassName("answer-form");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("answer-section");
        questions.addClassName("answer-questions");
        said.getElement().setAttribute("role", "alert");
        said.addClassName("answer-said");
        kept.setText(Wording.text(sheet.isWhole() ? "survey.form.kept.nowhere" : desk.keptKey()));
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
        back.addClickListener(click -> going.accept(steps.before(at)));
        var ways = new Div(back, next);
        ways.addClassName("answer-steps");
        add(heading, questions, said, kept, ways);
        draw(goingOn());
    }

    /** {@code going} brings about that {@link #show} is called with the section it hears. */
    AnswerForm goingBy(IntConsumer going) {
        this.going = going;
        return this;
    }

    int at() {
        return at;
    }

    /** Whoever has begun goes on where the first required answer is lacking, and is told so. */
    private int goingOn() {
        var first = steps.first();
        var lacking = answers.isEmpty() ? first : steps.of(steps.missing()).orElse(first);
        said.setText(lacking == first ? "" : Wording.text("survey.form.going-on"));
        return lacking;
    }

    /** Goes to a section of those that have something to ask; another number changes nothing. */
    void show(int section) {
        if (section == at || !steps.all().contains(section)) {
            return;
        }
        said.setText("");
        draw(section);
        heading.getElement().callJsFunction("focus");
        heading.getElement().callJsFunction("scrollIntoView");
    }

    private void draw(int section) {
        at = section;
        questions.removeAll();
        fields.clear();
        for (var question : steps.sections().get(at).questions()) {
            var field = new QuestionField(
                    question,
                    answers.getOrDefault(question.code(), ""),
                    sheet.closesOn().getYear(),
                    typed -> told(question, typed));
            fields.add(field);
            questions.add(field);
        }
        branch();
        guard = desk.onDevice(at).map(this::kept).orElse(null);
    }

    private UnsavedGuard kept(UnsavedGuard keeper) {
        fields.forEach(field -> field.keepIn(keeper));
        questions.addComponentAsFirst(keeper);
        keeper.begin();
        return keeper;
    }

    /** Which questions the answers so far ask for, and whether this is the last section of them. */
    private void branch() {
        var asked = steps.asked();
        fields.forEach(field -> {
            field.setVisible(asked.contains(field.question().code()));
            field.warn(unusual(field.question()));
        });
        var shown = steps.all();
        heading.setText(Wording.text(
                "survey.form.step",
                shown.indexOf(at) + 1,
                shown.size(),
                steps.sections().get(at).title()));
        back.setVisible(steps.before(at) != at);
        next.setText(Wording.text(steps.following(at) == at ? "survey.form.hand-in" : "survey.form.next"));
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
                if (guard != null) {
                    guard.saved();
                }
                said.setText("");
                kept.setText(Wording.text(sheet.isWhole() ? "survey.form.kept.nowhere" : desk.keptKey() + ".now"));
                branch();
            }
            case NOT_AN_ANSWER -> mark(question, QuestionField.notAnAnswer(question));
            case OVER -> ended.accept(new FinishDecision.Over());
            case NOT_NOW -> {
                unkept.put(question.code(), typed);
                said.setText(Wording.text("survey.form.not-kept") + Wording.text("survey.form.not-kept.next"));
            }
        }
    }

    private void mark(Question question, String wrong) {
        fields.stream().filter(field -> field.question().equals(question)).forEach(field -> field.mark(wrong));
    }

    /** Goes on once nothing required is lacking here, and asks once whether an unusual number is meant. */
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
        if (!desk.takesBlanks() && isLacking(steps.missing())) {
            return;
        }
        var asked = fields.stream()
                .filter(QuestionField::isVisible)
                .map(QuestionField::question)
                .toList();
        unusual.whenMeant(asked, code -> answers.getOrDefault(code, ""), act);
    }

    private void goOn() {
        if (steps.following(at) == at) {
            handIn();
        } else {
            going.accept(steps.following(at));
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
        steps.of(codes).ifPresent(going::accept);
        isLacking(codes);
        said.setText(Wording.text("survey.form.missing.some", codes.size()));
    }

    /** Whether some of these are asked here; they are marked. */
    private boolean isLacking(List<String> codes) {
        var here = fields.stream()
                .filter(QuestionField::isVisible)
                .filter(field -> codes.contains(field.question().code()))
                .toList();
        here.forEach(field -> field.mark(Wording.text("survey.form.missing")));
        if (!here.isEmpty()) {
            said.setText(Wording.text("survey.form.missing.here", here.size()));
            here.getFirst().focus();
        }
        return !here.isEmpty();
    }

    /** Shows a question, and in the phone that holds this form scrolls to it. */
    void lookAt(FormPlace place) {
        said.setText("");
        if (!steps.all().contains(place.section())) {
            return;
        }
        draw(place.section());
        if (!place.isSection() && fields.get(place.question()).isVisible()) {
            fields.get(place.question()).toTopOf(".phone-preview");
        }
    }

    private String answer(Question question) {
        return answers.getOrDefault(question.code(), "");
    }
}
