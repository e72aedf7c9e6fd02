package jp.banso.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import jp.banso.intake.QuestionAnswer;
import jp.banso.intake.QuestionRow;
import jp.banso.intake.QuestionState;
import jp.banso.shared.ui.JapaneseDates;

/** One question and its possible answers; the day or the number is asked for where the answer needs it. */
class QuestionDialog extends Dialog {

    private static final int LONGEST_WORDS = 300;

    private final RadioButtonGroup<QuestionState> states = new RadioButtonGroup<>();
    private final DatePicker day;
    private final TextField words = new TextField();

    /** {@code taker} answers whether the question is settled, which closes the dialog. */
    QuestionDialog(QuestionRow row, Predicate<QuestionAnswer> taker) {
        setHeaderTitle(getTranslation("intake.question.title"));
        day = JapaneseDates.datePicker(getTranslation("intake.question.day"));
        states.setLabel(getTranslation("intake.question.what"));
        states.setItems(QuestionState.KEPT, QuestionState.CLOSED, QuestionState.ENDED, QuestionState.RENUMBERED);
        states.setItemLabelGenerator(state -> getTranslation("intake.question.state." + state.name()));
        states.setValue(QuestionState.KEPT);
        states.addValueChangeListener(change -> adapt());
        words.setMaxLength(LONGEST_WORDS);
        var about =
                new Paragraph(getTranslation("intake.question.about", row.officeNumber(), row.name(), row.service()));
        var form = new Div(about, states, day, words);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("intake.question.save"), click -> save(taker));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("intake.keep"), click -> close()), save);
        adapt();
    }

    private void adapt() {
        var state = states.getValue();
        var ends = state == QuestionState.CLOSED || state == QuestionState.ENDED;
        day.setVisible(ends);
        day.setRequiredIndicatorVisible(ends);
        words.setLabel(
                getTranslation(state == QuestionState.RENUMBERED ? "intake.question.number" : "intake.question.words"));
        words.setRequiredIndicatorVisible(state == QuestionState.RENUMBERED);
    }

    private void save(Predicate<QuestionAnswer> taker) {
        var state = states.getValue();
        var ends = state == QuestionState.CLOSED || state == QuestionState.ENDED;
        var on = ends ? day.getValue() : null;
        day.setInvalid(ends && on == null);
        day.setErrorMessage(getTranslation("intake.stays.day-needed"));
        words.setInvalid(state == QuestionState.RENUMBERED && words.getValue().isBlank());
        words.setErrorMessage(getTranslation("intake.stays.number-needed"));
        if (!day.isInvalid() && !words.isInvalid() && taker.test(new QuestionAnswer(state, on, words.getValue()))) {
            close();
        }
    }
}
