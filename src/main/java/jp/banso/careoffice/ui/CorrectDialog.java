package jp.banso.careoffice.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.StageEventKind;
import jp.banso.careoffice.StageEventRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;

/** Declares the latest record of a stage wrong; the record stays to be read, struck through. */
final class CorrectDialog {

    private final CaseTools tools;
    private final CaseScreen screen;
    private final StageAnswers answers;
    private final ActDialog dialog;
    private final StageEventRow wrong;
    private final Binder<Correction> binder = new Binder<>(Correction.class);

    /** What the form edits; public because the binder reads it by reflection. */
    public record Correction(String comment) {}

    CorrectDialog(CaseTools tools, CaseScreen screen, StageEventRow wrong) {
        this.tools = tools;
        this.screen = screen;
        this.wrong = wrong;
        dialog = new ActDialog(tools, screen, "correct");
        answers = new StageAnswers(tools, screen, dialog);
        TextArea comment = FormFields.words("careoffice.correct.comment", 1000);
        FormFields.required(binder, comment, "comment");
        binder.readRecord(new Correction(""));
        var what = Wording.text(
                "careoffice.correct.what",
                Wording.day(wrong.effectiveOn()),
                Wording.stage(wrong.from()),
                Wording.stage(wrong.to()),
                wrong.recorder());
        dialog.with(FormFields.note(what), comment).keeping("comment", comment).doing(this::correct);
    }

    /** The event a correction would point to: the latest that stands. */
    static Optional<StageEventRow> candidate(List<StageEventRow> events) {
        return events.stream()
                .filter(event -> !event.corrected() && event.kind() != StageEventKind.CORRECTION)
                .findFirst();
    }

    void open() {
        dialog.open();
    }

    private void correct(OperationId operation) {
        try {
            var correction = binder.writeRecord();
            answers.take(
                    tools.service()
                            .correct(tools.viewer(), operation, screen.card().id(), wrong.id(), correction.comment()),
                    () -> {},
                    now -> {});
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
