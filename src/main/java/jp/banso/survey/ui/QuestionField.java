package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.survey.Question;
import jp.banso.survey.Question.Choice;

/** One question with the field its kind needs; its answer goes in and out as the one text that {@link Question} says. */
final class QuestionField extends Composite<Div> {

    private static final int PAUSE_MS = 800;
    private static final int LONGEST_NUMBER = 20;

    private final Question question;
    private final Consumer<String> told;
    private final Div warning = new Div();
    private final HasValidation field;
    private final Component first;

    /**
     * {@code told} hears every change as it was typed, an empty text for an answer that was taken away; {@code year}: around
     * which months are offered.
     */
    QuestionField(Question question, String kept, int year, Consumer<String> told) {
        this.question = question;
        this.told = told;
        getContent().addClassName("question");
        warning.addClassName("question-warning");
        warning.getElement().setAttribute("role", "status");
        switch (question.kind()) {
            case SINGLE, SCALE -> {
                var group = single(kept);
                field = group;
                first = group;
            }
            case MULTI -> {
                var group = several(kept);
                field = group;
                first = group;
            }
            case NUMBER, MINUTES -> {
                var number = number(kept);
                field = number;
                first = number;
            }
            case MONTH -> {
                var month = new MonthField(label(), question.help(), year, kept, told);
                getContent().add(month);
                field = month;
                first = month.first();
            }
            case TEXT -> {
                var words = words(kept);
                field = words;
                first = words;
            }
            default -> throw new IllegalStateException("no field for " + question.kind());
        }
        getContent().add(warning);
    }

    Question question() {
        return question;
    }

    /** What is typed here stays on the device until it is stored; what is chosen is sent at once. */
    void keepIn(UnsavedGuard guard) {
        if (first instanceof TextField number) {
            guard.keep(question.code(), number);
        } else if (first instanceof TextArea words) {
            guard.keep(question.code(), words);
        }
    }

    void focus() {
        Focus.now(first);
    }

    /** Scrolls the box around it, and nothing else of the page, until it stands at its top. */
    void toTopOf(String box) {
        getElement().executeJs("""
                const box = this.closest($0);
                if (box) {
                  box.scrollTop += this.getBoundingClientRect().top - box.getBoundingClientRect().top - 16;
                }""", box);
    }

    boolean isWrong() {
        return isVisible() && field.isInvalid();
    }

    /** Says what is wrong with the answer; an empty text takes that away. */
    void mark(String wrong) {
        field.setErrorMessage(wrong);
        field.setInvalid(!wrong.isEmpty());
    }

    /** Says that the answer is unusual, without refusing it; an empty text takes that away. */
    void warn(String unusual) {
        warning.setText(unusual);
        getContent().setClassName("question-unusual", !unusual.isEmpty());
    }

    /** What to type instead where something typed is no answer. */
    static String notAnAnswer(Question question) {
        return switch (question.kind()) {
            case NUMBER, MINUTES -> Wording.text("survey.form.number");
            case MONTH -> Wording.text("survey.form.month");
            default -> Wording.text("survey.form.long", Question.LONGEST_WORDS);
        };
    }

    private RadioButtonGroup<String> single(String kept) {
        var group = new RadioButtonGroup<String>(label());
        group.setItems(codes());
        group.setItemLabelGenerator(this::choiceText);
        group.setHelperText(question.help());
        if (!kept.isEmpty()) {
            group.setValue(kept);
        }
        group.addValueChangeListener(change -> told.accept(change.getValue() == null ? "" : change.getValue()));
        getContent().add(group);
        return group;
    }

    private CheckboxGroup<String> several(String kept) {
        var group = new CheckboxGroup<String>(label());
        group.setItems(codes());
        group.setItemLabelGenerator(this::choiceText);
        group.setHelperText(question.help());
        group.setValue(kept.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(kept.split(",", -1))));
        group.addValueChangeListener(change -> {
            var fitting = fitting(change.getOldValue(), change.getValue());
            if (fitting.equals(change.getValue())) {
                told.accept(String.join(",", fitting));
            } else {
                group.setValue(fitting);
            }
        });
        getContent().add(group);
        return group;
    }

    /** An answer that stands alone takes the others away, and they take it away. */
    private Set<String> fitting(Set<String> before, Set<String> now) {
        var alone = question.choices().stream()
                .filter(Choice::exclusive)
                .map(Choice::code)
                .collect(Collectors.toSet());
        var added = now.stream().filter(code -> !before.contains(code)).collect(Collectors.toSet());
        var chosen = added.stream().filter(alone::contains).findFirst();
        if (chosen.isPresent()) {
            return Set.of(chosen.get());
        }
        return added.isEmpty()
                ? now
                : now.stream().filter(code -> !alone.contains(code)).collect(Collectors.toSet());
    }

    private TextField number(String kept) {
        var number = new TextField(label());
        number.setHelperText(question.help());
        number.setSuffixComponent(new Span(question.unit()));
        number.setMaxLength(LONGEST_NUMBER);
        number.getElement().setAttribute("inputmode", "decimal");
        number.setValueChangeMode(ValueChangeMode.TIMEOUT);
        number.setValueChangeTimeout(PAUSE_MS);
        var isAside = question.isAside(kept);
        number.setValue(isAside ? "" : kept);
        number.setEnabled(!isAside);
        getContent().add(number);
        var aside = question.aside();
        if (aside != null) {
            var instead = new Checkbox(Wording.of("aside", aside), isAside);
            instead.setAriaLabel(Wording.text("survey.form.aside", Wording.of("aside", aside), question.text()));
            instead.addValueChangeListener(change -> {
                number.setEnabled(!change.getValue());
                number.setValue("");
                told.accept(change.getValue() ? aside.name() : "");
            });
            getContent().add(instead);
            number.addValueChangeListener(change -> {
                if (!instead.getValue()) {
                    told.accept(change.getValue());
                }
            });
        } else {
            number.addValueChangeListener(change -> told.accept(change.getValue()));
        }
        return number;
    }

    private TextArea words(String kept) {
        var words = new TextArea(label());
        words.setHelperText(question.help());
        words.setMaxLength(Question.LONGEST_WORDS);
        words.setMinRows(2);
        words.setMaxRows(10);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(PAUSE_MS);
        words.setValue(kept);
        words.addValueChangeListener(change -> told.accept(change.getValue()));
        getContent().add(words);
        return words;
    }

    private String label() {
        return question.required() ? Wording.text("survey.form.must", question.text()) : question.text();
    }

    private List<String> codes() {
        return question.choices().stream().map(Choice::code).toList();
    }

    private String choiceText(String code) {
        return question.choice(code).map(Choice::text).orElse(code);
    }
}
