package jp.banso.careoffice.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.DispositionReason;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Whether the programme pursues the office (axis D), with the reason; a pause names the day to look again. */
final class DispositionDialog {

    private final CaseTools tools;
    private final AxisAnswers answers;
    private final ActDialog dialog;
    private final Binder<Standing> binder = new Binder<>(Standing.class);
    private final Select<Disposition> next;
    private CareOfficeCard card;

    /** What the form edits; public because the binder reads it by reflection. */
    public record Standing(
            @Nullable Disposition next,
            @Nullable DispositionReason reason,
            @Nullable LocalDate review,
            String comment) {}

    DispositionDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        card = screen.card();
        dialog = new ActDialog(tools, screen, "disposition");
        answers = new AxisAnswers(screen, dialog);
        next = FormFields.choice("careoffice.disposition.next", targets(), one -> Wording.of("disposition", one));
        Select<DispositionReason> reason =
                FormFields.choice("careoffice.reason", List.of(), one -> Wording.of("reason", one));
        var review = FormFields.planned("careoffice.review", tools.today());
        review.setVisible(false);
        TextArea comment = FormFields.words("careoffice.comment", 1000);
        FormFields.required(binder, next, "next");
        FormFields.required(binder, reason, "reason");
        binder.forField(review)
                .withValidator(
                        day -> day != null || next.getValue() != Disposition.ON_HOLD,
                        Wording.text("careoffice.stays.review-needed"))
                .bind("review");
        FormFields.optional(binder, comment, "comment");
        next.addValueChangeListener(chosen -> {
            var to = chosen.getValue();
            reason.setItems(
                    to == null ? List.of() : to.reasons().stream().sorted().toList());
            review.setVisible(to == Disposition.ON_HOLD);
            review.setRequiredIndicatorVisible(to == Disposition.ON_HOLD);
            if (to != Disposition.ON_HOLD) {
                review.clear();
            }
        });
        binder.readRecord(new Standing(null, null, null, ""));
        dialog.with(next, reason, review, comment).keeping("comment", comment).doing(this::stand);
    }

    void open() {
        dialog.open();
    }

    private List<Disposition> targets() {
        return Arrays.stream(Disposition.values())
                .filter(disposition -> disposition != card.disposition())
                .filter(disposition -> tools.viewer() instanceof Viewer.CityStaff || disposition == Disposition.ON_HOLD)
                .toList();
    }

    private void stand(OperationId operation) {
        try {
            var standing = binder.writeRecord();
            if (standing.next() != null && standing.reason() != null) {
                var decision = tools.service()
                        .standAs(
                                tools.viewer(),
                                operation,
                                card.id(),
                                card.disposition(),
                                standing.next(),
                                standing.reason(),
                                standing.review(),
                                standing.comment());
                answers.take(
                        decision, "careoffice.disposition.done", value -> Wording.text("disposition." + value), now -> {
                            card = now;
                            next.setItems(targets());
                        });
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
