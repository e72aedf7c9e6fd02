package jp.banso.survey.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Objects;
import java.util.stream.Stream;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.NewSeries;
import jp.banso.survey.NewWave;
import jp.banso.survey.SeriesDecision;
import jp.banso.survey.SeriesStep;
import jp.banso.survey.SurveyForm;

/** Begins a series: with which form, from when, and how long an office has. */
final class NewSeriesDialog {

    private static final int USUAL_DAYS = 21;
    private static final int USUAL_REMINDER = 10;

    private final SurveyTools tools;
    private final Runnable then;
    private final FormDialog dialog;
    private final Select<SurveyForm> form;
    private final TextField title = new TextField(Wording.text("survey.new.title"));
    private final DatePicker startsOn;
    private final IntegerField answer = days("survey.series.answer-days", 1, USUAL_DAYS);
    private final IntegerField remind = days("survey.series.remind-days", 0, USUAL_REMINDER);
    private final TextArea privacy = FormFields.words("survey.privacy", NewWave.LONGEST_NOTICE);
    private final PriceFields prices = new PriceFields();

    NewSeriesDialog(SurveyTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var guard = tools.guard("series");
        dialog = new FormDialog(Wording.text("survey.series.new"), Wording.text("survey.series.do"), guard);
        var forms = tools.queries().forms(tools.viewer());
        form = FormFields.choice("survey.new.form", forms, one -> one == null ? "" : one.title());
        forms.stream()
                .filter(one -> one.code().equals(NewRoundDialog.EFFECT_FORM))
                .findFirst()
                .ifPresent(form::setValue);
        title.setMaxLength(NewSeries.LONGEST_TITLE);
        title.setHelperText(Wording.text("survey.new.title.help"));
        startsOn = FormFields.planned("survey.series.starts-on", tools.today());
        startsOn.setValue(tools.today());
        startsOn.setHelperText(Wording.text("survey.series.starts-on.help"));
        remind.setHelperText(Wording.text("survey.series.remind-days.help"));
        privacy.setValue(Wording.text("survey.privacy.usual"));
        guard.keep("title", title);
        guard.keep("privacy", privacy);
        dialog.with(
                        form,
                        title,
                        startsOn,
                        NewRoundDialog.row(answer, remind),
                        FormFields.note(Wording.text("survey.series.note")),
                        privacy,
                        prices)
                .doing(this::save);
    }

    void open() {
        dialog.open();
    }

    private void save(OperationId operation) {
        var whole = Stream.of(
                        FormFields.must(form, form.getValue() != null),
                        FormFields.must(title, !title.getValue().isBlank()),
                        FormFields.must(startsOn, startsOn.getValue() != null && !startsOn.isInvalid()),
                        FormFields.must(answer, answer.getValue() != null && !answer.isInvalid()),
                        FormFields.must(remind, remind.getValue() != null && !remind.isInvalid()),
                        FormFields.must(privacy, !privacy.getValue().isBlank()),
                        prices.isWhole())
                .allMatch(Boolean::booleanValue);
        if (!whole) {
            return;
        }
        var rounds = new EnumMap<SeriesStep, String>(SeriesStep.class);
        for (var step : SeriesStep.values()) {
            rounds.put(
                    step, Wording.text("survey.series.round", title.getValue().strip(), Wording.of("step", step)));
        }
        var wanted = new NewSeries(
                form.getValue().code(),
                title.getValue(),
                rounds,
                Objects.requireNonNull(startsOn.getValue()),
                answer.getValue(),
                remind.getValue(),
                privacy.getValue(),
                prices.value());
        switch (tools.series().begin(tools.viewer(), operation, wanted)) {
            case SeriesDecision.Done done -> {
                dialog.done(Wording.text("survey.series.done"));
                then.run();
            }
            case SeriesDecision.Refused refused -> dialog.refuse(Wording.text("survey.refused." + refused.reasonKey()));
            case SeriesDecision.Over over -> dialog.refuse(Wording.text("survey.refused.form-unknown"));
        }
    }

    private static IntegerField days(String key, int least, int usual) {
        var field = new IntegerField(Wording.text(key));
        field.setMin(least);
        field.setMax(NewSeries.MOST_DAYS);
        field.setValue(usual);
        return field;
    }
}
