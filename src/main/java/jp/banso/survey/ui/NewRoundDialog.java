package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.TypedNumbers;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.survey.NewWave;
import jp.banso.survey.SurveyForm;
import jp.banso.survey.SurveyFrame;
import jp.banso.survey.WaveDecision;
import jp.banso.survey.WaveMoment;
import jp.banso.survey.WaveRow;

/** Opens a round: which form, when, and who is asked. */
final class NewRoundDialog {

    private static final int LONGEST_LIST = 20_000;
    private static final int USUAL_DAYS = 21;
    static final String EFFECT_FORM = "T2";

    private final SurveyTools tools;
    private final Consumer<SurveyWaveId> then;
    private final FormDialog dialog;
    private final Select<SurveyForm> form;
    private final Select<WaveMoment> moment;
    private final Select<WaveRow> baseline;
    private final TextField title = new TextField(Wording.text("survey.new.title"));
    private final DatePicker opensOn = JapaneseDates.datePicker(Wording.text("survey.opens-on"));
    private final DatePicker closesOn = JapaneseDates.datePicker(Wording.text("survey.closes-on"));
    private final RadioButtonGroup<Asked> asked = new RadioButtonGroup<>(Wording.text("survey.new.asked"));
    private final TextArea numbers = FormFields.words("survey.new.numbers", LONGEST_LIST);
    private final TextArea privacy = FormFields.words("survey.privacy", NewWave.LONGEST_NOTICE);
    private final Checkbox anonymous = new Checkbox(Wording.text("survey.new.anonymous"));
    private final PriceFields prices = new PriceFields();

    /** Whom a round asks. */
    enum Asked {
        USERS,
        ALL,
        NUMBERS
    }

    NewRoundDialog(SurveyTools tools, Consumer<SurveyWaveId> then) {
        this.tools = tools;
        this.then = then;
        var guard = tools.guard("new");
        dialog = new FormDialog(Wording.text("survey.new"), Wording.text("survey.new.do"), guard);
        var forms = tools.queries().forms(tools.viewer());
        form = FormFields.choice("survey.new.form", forms, one -> one == null ? "" : one.title());
        moment = FormFields.choice(
                "survey.new.moment",
                Arrays.asList(WaveMoment.values()),
                one -> one == null ? "" : Wording.of("moment", one));
        baseline = FormFields.choice("survey.new.baseline", List.of(), one -> one == null ? "" : one.title());
        FormFields.mayBeEmpty(baseline, Wording.text("survey.new.baseline.none"));
        baseline.setHelperText(Wording.text("survey.new.baseline.help"));
        title.setMaxLength(NewWave.LONGEST_TITLE);
        title.setHelperText(Wording.text("survey.new.title.help"));
        opensOn.setValue(tools.today());
        closesOn.setValue(tools.today().plusDays(USUAL_DAYS));
        asked.setItems(Asked.values());
        asked.setItemLabelGenerator(one -> Wording.of("asked", one));
        asked.addValueChangeListener(change -> numbers.setVisible(change.getValue() == Asked.NUMBERS));
        asked.setValue(Asked.USERS);
        numbers.setVisible(false);
        numbers.setHelperText(Wording.text("survey.new.numbers.help"));
        anonymous.setHelperText(Wording.text("survey.new.anonymous.help"));
        anonymous.addValueChangeListener(change -> offerBaselines());
        privacy.setValue(Wording.text("survey.privacy.usual"));
        form.addValueChangeListener(change -> offerBaselines());
        moment.addValueChangeListener(change -> offerBaselines());
        moment.setValue(WaveMoment.AFTER);
        form.setValue(forms.stream()
                .filter(one -> one.code().equals(EFFECT_FORM))
                .findFirst()
                .orElse(forms.getLast()));
        guard.keep("title", title);
        guard.keep("numbers", numbers);
        guard.keep("privacy", privacy);
        dialog.with(
                        form,
                        moment,
                        title,
                        row(opensOn, closesOn),
                        baseline,
                        asked,
                        numbers,
                        FormFields.note(Wording.text("survey.new.frozen")),
                        anonymous,
                        privacy,
                        prices)
                .doing(this::save);
    }

    void open() {
        dialog.open();
    }

    /** Rounds before with the same form, against which an effect can be measured. */
    private void offerBaselines() {
        var chosen = form.getValue();
        var rounds = chosen == null || moment.getValue() != WaveMoment.AFTER || anonymous.getValue()
                ? List.<WaveRow>of()
                : tools.queries().waves(tools.viewer()).stream()
                        .filter(round -> round.moment() == WaveMoment.BEFORE)
                        .filter(round -> round.form().equals(chosen.code()))
                        .toList();
        baseline.setItems(rounds);
        baseline.setVisible(!rounds.isEmpty());
    }

    private void save(OperationId operation) {
        var whole = must(form, form.getValue() != null)
                & must(title, !title.getValue().isBlank())
                & must(opensOn, opensOn.getValue() != null)
                & must(closesOn, closesOn.getValue() != null)
                & must(privacy, !privacy.getValue().isBlank())
                & prices.isWhole();
        if (!whole) {
            return;
        }
        var strange = asked.getValue() == Asked.NUMBERS
                ? TypedNumbers.read(numbers.getValue()).strangeOnes()
                : "";
        if (!strange.isEmpty()) {
            dialog.refuse(Wording.text("survey.new.numbers.strange", strange));
            return;
        }
        var wanted = new NewWave(
                form.getValue().code(),
                title.getValue(),
                moment.getValue(),
                opensOn.getValue(),
                closesOn.getValue(),
                privacy.getValue(),
                Optional.ofNullable(baseline.getValue()).map(WaveRow::id).orElse(null),
                prices.value(),
                anonymous.getValue());
        switch (tools.service().open(tools.viewer(), operation, wanted, frame())) {
            case WaveDecision.Done done -> {
                dialog.done(Wording.text("survey.new.done", done.offices()));
                then.accept(done.wave());
            }
            case WaveDecision.Refused refused -> dialog.refuse(Wording.text("survey.refused." + refused.reasonKey()));
            case WaveDecision.NumbersUnknown unknown ->
                dialog.refuse(Wording.text("survey.new.numbers.unknown", String.join(" ", unknown.numbers())));
            case WaveDecision.Conflict conflict -> dialog.refuse(Wording.text("survey.refused.day-past"));
        }
    }

    private SurveyFrame frame() {
        return switch (asked.getValue()) {
            case USERS ->
                new SurveyFrame.Filtered(CareOfficeFilter.none()
                        .withStages(Arrays.stream(AdoptionStage.values())
                                .filter(stage -> !stage.isBefore(AdoptionStage.SET_UP))
                                .collect(Collectors.toSet())));
            case ALL -> new SurveyFrame.Filtered(CareOfficeFilter.none());
            case NUMBERS ->
                new SurveyFrame.Listed(TypedNumbers.read(numbers.getValue()).readable());
        };
    }

    static boolean must(com.vaadin.flow.component.HasValidation field, boolean holds) {
        field.setInvalid(!holds);
        field.setErrorMessage(holds ? "" : Wording.text("shared.form.required"));
        return holds;
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }
}
