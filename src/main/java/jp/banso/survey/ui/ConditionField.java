package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.Question;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import org.jspecify.annotations.Nullable;

/** When a question is asked: always, or depending on the choice in an earlier one. */
final class ConditionField extends Composite<Div> {

    private final Select<Question> other =
            FormFields.choice("survey.build.when", List.of(), one -> one == null ? "" : one.text());
    private final RadioButtonGroup<Boolean> negated = new RadioButtonGroup<>(Wording.text("survey.build.when.how"));
    private final CheckboxGroup<Choice> codes = new CheckboxGroup<>(Wording.text("survey.build.when.codes"));

    ConditionField(Runnable changed) {
        FormFields.mayBeEmpty(other, Wording.text("survey.build.when.always"));
        negated.setItems(false, true);
        negated.setItemLabelGenerator(not -> Wording.text(not ? "survey.build.when.not" : "survey.build.when.is"));
        negated.setValue(false);
        codes.setItemLabelGenerator(Choice::text);
        other.addValueChangeListener(change -> {
            offer(change.getValue());
            changed.run();
        });
        negated.addValueChangeListener(change -> changed.run());
        codes.addValueChangeListener(change -> changed.run());
        getContent().addClassName("form");
        getContent().add(other, codes, negated);
    }

    private void offer(@Nullable Question question) {
        codes.setItems(question == null ? List.of() : question.choices());
        codes.setVisible(question != null);
        negated.setVisible(question != null);
    }

    void show(@Nullable Condition condition, List<Question> earlier) {
        var choosable = earlier.stream()
                .filter(question -> question.kind().hasChoices())
                .toList();
        other.setItems(choosable);
        var asked = choosable.stream()
                .filter(question -> condition != null && question.code().equals(condition.question()))
                .findFirst();
        other.setValue(asked.orElse(null));
        offer(asked.orElse(null));
        if (condition != null) {
            asked.ifPresent(question -> codes.setValue(question.choices().stream()
                    .filter(choice -> condition.codes().contains(choice.code()))
                    .collect(Collectors.toSet())));
            negated.setValue(condition.negated());
        }
        setVisible(!choosable.isEmpty());
    }

    @Nullable
    Condition value() {
        var question = other.getValue();
        return question == null
                ? null
                : new Condition(
                        question.code(),
                        codes.getValue().stream().map(Choice::code).collect(Collectors.toSet()),
                        negated.getValue());
    }
}
