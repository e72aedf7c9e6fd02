package jp.banso.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentCard;
import jp.banso.support.SupportDecision;
import jp.banso.support.VisitRow;
import jp.banso.support.VisitWithdrawalService;

/** Takes a visit note back, with the reason; whoever may write there may begin anew with its words. */
final class WithdrawalDialog {

    private final FormDialog dialog;
    private final Runnable focus;

    WithdrawalDialog(SupportTools tools, CareOfficeCard card, VisitRow row, Optional<AssignmentCard> open) {
        dialog = new FormDialog(
                        Wording.text("support.visit.withdraw"),
                        Wording.text("support.visit.withdraw.do"),
                        tools.guard("withdraw/" + row.id()))
                .about(Wording.text(
                        "support.visit.line",
                        Wording.day(row.visitedOn()),
                        Wording.of("visit.kind", row.kind()),
                        Wording.of("visit.place", row.place())));
        var reason = FormFields.words("support.visit.withdraw.reason", VisitWithdrawalService.REASON);
        var anew = new Checkbox(Wording.text("support.visit.withdraw.anew"));
        anew.setVisible(open.isPresent());
        focus = () -> Focus.onceOpen(reason);
        dialog.with(FormFields.note(Wording.text("support.visit.withdraw.note")), reason, anew)
                .keeping("reason", reason)
                .doing(operation -> {
                    if (!FormFields.must(reason, !reason.getValue().isBlank())) {
                        return;
                    }
                    var answer = tools.withdrawals().withdraw(tools.viewer(), operation, row.id(), reason.getValue());
                    Wording.take(form(), answer, () -> {});
                    if (anew.getValue() && answer instanceof SupportDecision.Done) {
                        open.ifPresent(
                                at -> new VisitDialog(tools, at.id(), card.id(), card.name(), () -> {}).openWith(row));
                    }
                });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
        focus.run();
    }
}
