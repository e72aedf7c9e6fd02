package jp.banso.careoffice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.StepBackReason;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Takes the case back to an earlier stage, with the reason. */
final class StepBackDialog {

    private final CaseTools tools;
    private final StageAnswers answers;
    private final ActDialog dialog;
    private final Binder<Back> binder = new Binder<>(Back.class);
    private final Select<AdoptionStage> earlier;
    private final DatePicker on;
    private final TextArea comment = FormFields.words("careoffice.comment", 1000);
    private CareOfficeCard card;

    /** What the form edits; public because the binder reads it by reflection. */
    public record Back(
            @Nullable AdoptionStage earlier,
            @Nullable StepBackReason reason,
            @Nullable LocalDate on,
            String comment) {}

    StepBackDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        card = screen.card();
        dialog = new ActDialog(tools, screen, "step-back");
        answers = new StageAnswers(tools, screen, dialog);
        earlier = FormFields.choice("careoffice.stage.earlier", List.of(), Wording::stage);
        Select<StepBackReason> reason =
                FormFields.choice("careoffice.reason", reasons(tools.viewer()), one -> Wording.of("stepback", one));
        on = FormFields.past("careoffice.effective", tools.today());
        FormFields.required(binder, earlier, "earlier");
        FormFields.required(binder, reason, "reason");
        FormFields.required(binder, on, "on");
        FormFields.optional(binder, comment, "comment");
        dialog.with(earlier, reason, on, comment).keeping("comment", comment).doing(this::stepBack);
        start("");
    }

    /** The stages this person may take a case back to. */
    static List<AdoptionStage> targets(Viewer viewer, AdoptionStage now) {
        var city = viewer instanceof Viewer.CityStaff;
        return Arrays.stream(AdoptionStage.values())
                .filter(stage -> stage.isBefore(now))
                .filter(stage -> city || (now.movedByVendor() && stage.movedByVendor()))
                .toList()
                .reversed();
    }

    /** The stage it is to be taken back to, when that is known already. */
    StepBackDialog towards(AdoptionStage stage) {
        earlier.setValue(stage);
        return this;
    }

    void open() {
        dialog.open();
    }

    private static List<StepBackReason> reasons(Viewer viewer) {
        return Arrays.stream(StepBackReason.values())
                .filter(reason -> viewer instanceof Viewer.CityStaff || reason != StepBackReason.INPUT_ERROR)
                .toList();
    }

    private void start(String words) {
        var targets = targets(tools.viewer(), card.stage());
        earlier.setItems(targets);
        var since = card.stageSince();
        on.setMin(since == null ? LocalDate.of(2000, 4, 1) : since);
        binder.readRecord(new Back(targets.isEmpty() ? null : targets.getFirst(), null, tools.today(), words));
    }

    private void stepBack(OperationId operation) {
        try {
            var back = binder.writeRecord();
            if (back.earlier() != null && back.reason() != null && back.on() != null) {
                var decision = tools.service()
                        .stepBack(
                                tools.viewer(),
                                operation,
                                card.id(),
                                card.stage(),
                                back.earlier(),
                                back.reason(),
                                back.on(),
                                back.comment());
                answers.take(decision, () -> {}, now -> {
                    card = now;
                    start(comment.getValue());
                });
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
