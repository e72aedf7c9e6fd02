package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.FormRules;
import jp.banso.survey.FormShape;
import jp.banso.survey.Question;
import jp.banso.survey.Question.Aside;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.WaveMoment;
import org.jspecify.annotations.Nullable;

/** The fields of one question; every change is told at once as the question it makes. */
final class QuestionEditor extends Composite<Div> {

    private static final int PAUSE_MS = 800;

    private final Consumer<Question> told;
    private final Select<Kind> kind = FormFields.choice(
            "survey.build.kind", Arrays.asList(Kind.values()), one -> one == null ? "" : Wording.of("kind", one));
    private final TextArea text = FormFields.words("survey.build.text", FormRules.LONGEST_TEXT);
    private final TextField help = new TextField(Wording.text("survey.build.help"));
    private final Checkbox required = new Checkbox(Wording.text("survey.build.required"));
    private final TextArea choices = new TextArea(Wording.text("survey.build.choices"));
    private final CheckboxGroup<Choice> alone = new CheckboxGroup<>(Wording.text("survey.build.alone"));
    private final TextField unit = new TextField(Wording.text("survey.build.unit"));
    private final IntegerField least = new IntegerField(Wording.text("survey.build.least"));
    private final IntegerField most = new IntegerField(Wording.text("survey.build.most"));
    private final Select<Aside> aside = FormFields.choice(
            "survey.build.aside", Arrays.asList(Aside.values()), one -> one == null ? "" : Wording.of("aside", one));
    private final Select<WaveMoment> only = FormFields.choice(
            "survey.build.only",
            Arrays.asList(WaveMoment.values()),
            one -> one == null ? "" : Wording.text("survey.build.only.one", Wording.of("moment", one)));
    private final ConditionField condition = new ConditionField(this::changed);
    private transient @Nullable Question shown;
    private boolean filling;

    QuestionEditor(Consumer<Question> told) {
        this.told = told;
        help.setMaxLength(FormRules.LONGEST_TEXT);
        unit.setMaxLength(FormRules.LONGEST_UNIT);
        choices.setHelperText(Wording.text("survey.build.choices.help"));
        choices.setMinRows(4);
        choices.setMaxRows(16);
        alone.setItemLabelGenerator(Choice::text);
        FormFields.mayBeEmpty(aside, Wording.text("survey.build.aside.none"));
        FormFields.mayBeEmpty(only, Wording.text("survey.build.only.none"));
        Stream.<HasValueChangeMode>of(text, help, choices, unit, least, most).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(PAUSE_MS);
        });
        kind.addValueChangeListener(change -> kindChanged());
        Stream.of(text, choices).forEach(field -> field.addValueChangeListener(change -> changed()));
        Stream.of(help, unit).forEach(field -> field.addValueChangeListener(change -> changed()));
        Stream.of(least, most).forEach(field -> field.addValueChangeListener(change -> changed()));
        required.addValueChangeListener(change -> changed());
        alone.addValueChangeListener(change -> changed());
        aside.addValueChangeListener(change -> changed());
        only.addValueChangeListener(change -> changed());
        getContent().addClassName("form");
        getContent()
                .add(
                        kind,
                        text,
                        help,
                        required,
                        choices,
                        alone,
                        NewRoundDialog.row(unit, aside),
                        NewRoundDialog.row(least, most),
                        condition,
                        only);
    }

    /** {@code earlier}: the questions before this one that may decide whether it is asked. */
    void show(Question question, List<Question> earlier) {
        filling = true;
        shown = question;
        kind.setValue(question.kind());
        text.setValue(question.text());
        help.setValue(question.help());
        required.setValue(question.required());
        choices.setValue(question.choices().stream().map(Choice::text).collect(Collectors.joining("\n")));
        showAlone(question);
        unit.setValue(question.unit());
        least.setValue(whole(question.softLeast()));
        most.setValue(whole(question.softMost()));
        aside.setValue(question.aside());
        only.setValue(question.only());
        condition.show(question.condition(), earlier);
        showWhatFits(question.kind());
        filling = false;
    }

    private void showAlone(Question question) {
        alone.setItems(question.choices());
        alone.setValue(question.choices().stream().filter(Choice::exclusive).collect(Collectors.toSet()));
    }

    private void showWhatFits(Kind wanted) {
        choices.setVisible(wanted.hasChoices());
        alone.setVisible(wanted == Kind.MULTI && !choices.isEmpty());
        Stream.<Component>of(unit, least, most, aside).forEach(field -> field.setVisible(wanted.isNumber()));
    }

    private void kindChanged() {
        if (filling) {
            return;
        }
        filling = true;
        if (kind.getValue() == Kind.SCALE && lines().size() != FormRules.GRADES) {
            choices.setValue(IntStream.rangeClosed(1, FormRules.GRADES)
                    .mapToObj(grade -> Wording.text("survey.build.grade." + grade))
                    .collect(Collectors.joining("\n")));
        }
        if (kind.getValue() == Kind.MINUTES && unit.isEmpty()) {
            unit.setValue(Wording.text("survey.build.minutes"));
        }
        filling = false;
        showWhatFits(kind.getValue());
        changed();
    }

    private List<String> lines() {
        return choices.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void changed() {
        var before = shown;
        if (filling || before == null) {
            return;
        }
        var now = typed(before);
        shown = now;
        if (!now.choices().equals(before.choices())) {
            filling = true;
            showAlone(now);
            showWhatFits(now.kind());
            filling = false;
        }
        told.accept(now);
    }

    private Question typed(Question before) {
        var wanted = kind.getValue();
        var number = wanted.isNumber();
        return new Question(
                before.code(),
                wanted,
                text.getValue().strip(),
                help.getValue().strip(),
                number ? unit.getValue().strip() : "",
                required.getValue(),
                number ? aside.getValue() : null,
                choices(before),
                number ? limit(least, before.softLeast()) : null,
                number ? limit(most, before.softMost()) : null,
                condition.value(),
                only.getValue());
    }

    private static @Nullable Integer whole(@Nullable BigDecimal limit) {
        return limit == null ? null : limit.intValue();
    }

    /** A limit that came with parts stays as it is until another is typed. */
    private static @Nullable BigDecimal limit(IntegerField field, @Nullable BigDecimal before) {
        var typed = field.getValue();
        return typed == null ? null : typed.equals(whole(before)) ? before : BigDecimal.valueOf(typed);
    }

    private List<Choice> choices(Question before) {
        return switch (kind.getValue()) {
            case SCALE -> FormShape.grades(lines());
            case SINGLE, MULTI -> {
                Set<String> single = kind.getValue() == Kind.MULTI
                        ? alone.getValue().stream().map(Choice::code).collect(Collectors.toSet())
                        : Set.of();
                yield FormShape.choices(before.choices(), lines()).stream()
                        .map(choice -> new Choice(choice.code(), choice.text(), single.contains(choice.code())))
                        .toList();
            }
            case NUMBER, MINUTES, MONTH, TEXT -> List.of();
        };
    }
}
