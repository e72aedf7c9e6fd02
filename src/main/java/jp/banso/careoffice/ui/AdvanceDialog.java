package jp.banso.careoffice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Moves the case forward: which stage, what proves it, since when. */
final class AdvanceDialog {

    private final CaseTools tools;
    private final StageAnswers answers;
    private final ActDialog dialog;
    private final Binder<Step> binder = new Binder<>(Step.class);
    private final Select<AdoptionStage> next;
    private final Select<EvidenceKind> kind;
    private final DatePicker on;
    private final TextArea note = FormFields.words("careoffice.evidence.note", 500);
    private final Paragraph jump = FormFields.note(Wording.text("careoffice.jump.note"));
    private CareOfficeCard card;

    /** What the form edits; public because the binder reads it by reflection. */
    public record Step(
            @Nullable AdoptionStage next,
            @Nullable EvidenceKind kind,
            @Nullable LocalDate on,
            String note) {}

    AdvanceDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        card = screen.card();
        dialog = new ActDialog(tools, screen, "advance");
        answers = new StageAnswers(tools, screen, dialog);
        next = FormFields.choice("careoffice.stage.next", targets(tools.viewer(), card.stage()), Wording::stage);
        kind = FormFields.choice("careoffice.evidence", List.of(), one -> Wording.of("evidence", one));
        on = FormFields.past("careoffice.effective", tools.today());
        FormFields.required(binder, next, "next");
        FormFields.required(binder, kind, "kind");
        FormFields.required(binder, on, "on");
        FormFields.required(binder, note, "note");
        next.addValueChangeListener(chosen -> offerEvidence());
        kind.addValueChangeListener(chosen ->
                note.setPlaceholder(chosen.getValue() == null ? "" : Wording.of("evidence.hint", chosen.getValue())));
        dialog.with(next, jump, kind, on, note).keeping("note", note).doing(this::move);
        start("");
    }

    /** The stages this person may move a case at that stage to. */
    static List<AdoptionStage> targets(Viewer viewer, AdoptionStage now) {
        var city = viewer instanceof Viewer.CityStaff;
        return Arrays.stream(AdoptionStage.values())
                .filter(stage ->
                        now.isDirectlyBefore(stage) ? city || stage.movedByVendor() : city && now.mayJumpTo(stage))
                .toList();
    }

    /** The stage it is to be moved to, when that is known already. */
    AdvanceDialog towards(AdoptionStage stage) {
        next.setValue(stage);
        return this;
    }

    void open() {
        dialog.open();
    }

    private void start(String words) {
        var targets = targets(tools.viewer(), card.stage());
        next.setItems(targets);
        var since = card.stageSince();
        on.setMin(since == null ? LocalDate.of(2000, 4, 1) : since);
        binder.readRecord(new Step(targets.isEmpty() ? null : targets.getFirst(), null, tools.today(), words));
        offerEvidence();
    }

    private void offerEvidence() {
        var to = next.getValue();
        var kinds = to == null ? List.<EvidenceKind>of() : EvidenceKind.supporting(card.stage(), to);
        kind.setItems(kinds);
        if (kinds.size() == 1) {
            kind.setValue(kinds.getFirst());
        }
        jump.setVisible(to != null && !card.stage().isDirectlyBefore(to));
    }

    private void move(OperationId operation) {
        try {
            move(operation, binder.writeRecord(), false);
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }

    private void move(OperationId operation, Step step, boolean confirmed) {
        if (step.next() == null || step.kind() == null || step.on() == null) {
            return;
        }
        var evidence = new Evidence(step.kind(), step.on(), step.note());
        var decision = tools.service()
                .advance(tools.viewer(), operation, card.id(), card.stage(), step.next(), evidence, confirmed);
        answers.take(decision, () -> askForJump(step), now -> {
            card = now;
            start(note.getValue());
        });
    }

    private void askForJump(Step step) {
        var again = dialog.next();
        new ConfirmQuestion(
                        Wording.text("careoffice.jump.title"),
                        Wording.text(
                                "careoffice.jump.question",
                                Wording.stage(card.stage()),
                                step.next() == null ? "" : Wording.stage(step.next())),
                        Wording.text("careoffice.jump.keep"))
                .answer(Wording.text("careoffice.jump.do"), () -> move(again, step, true))
                .ask();
    }
}
