package jp.banso.outreach.ui;

import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactDecision.ChangedMeanwhile;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactDecision.Refused;
import jp.banso.outreach.ContactRow;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Takes a contact back: just after it was written, or later for a reason. */
final class ContactUndo {

    private static final int SEEN = 500;
    private static final int REASON = 300;

    private ContactUndo() {}

    /** Withdraws what was recorded a moment ago. */
    static void of(OutreachTools tools, CareOfficeId office, Recorded written, Runnable then) {
        tools.queries().contacts(tools.viewer(), office, SEEN).stream()
                .filter(row -> row.id().equals(written.contact()))
                .findFirst()
                .ifPresent(row -> {
                    var decision = tools.contacts()
                            .undo(
                                    tools.viewer(),
                                    OperationId.fresh(),
                                    row.id(),
                                    row.version(),
                                    Wording.text("outreach.undone.reason"),
                                    written.before());
                    if (decision instanceof Recorded recorded) {
                        Notices.done(Wording.stands(
                                Wording.text(
                                        recorded.before().equals(written.before())
                                                ? "outreach.undone"
                                                : "outreach.withdrawn"),
                                recorded.from(),
                                recorded.to()));
                    } else {
                        Notices.failed(Wording.text("outreach.not-done"), why(decision));
                    }
                    then.run();
                });
    }

    /** Asks why it should never have been. */
    static void ask(OutreachTools tools, String whose, ContactRow row, Runnable then) {
        var guard = tools.guard("withdraw/" + row.id().value());
        var dialog = new FormDialog(Wording.text("outreach.withdraw"), Wording.text("outreach.withdraw.do"), guard);
        var reason = FormFields.words("outreach.why", REASON);
        dialog.about(whose)
                .with(
                        FormFields.note(Wording.text(
                                "outreach.withdraw.note",
                                Wording.moment(row.at()),
                                Wording.of("result", row.result()))),
                        reason)
                .keeping("why", reason)
                .doing(operation -> {
                    if (!Fields.must(reason, !reason.getValue().isBlank())) {
                        Focus.now(reason);
                        return;
                    }
                    var decision = withdraw(tools, operation, row, reason.getValue());
                    if (decision instanceof Recorded recorded) {
                        dialog.done(said(recorded));
                        then.run();
                    } else {
                        dialog.refuse(why(decision));
                    }
                });
        dialog.open();
        Focus.onceOpen(reason);
    }

    private static ContactDecision withdraw(OutreachTools tools, OperationId operation, ContactRow row, String reason) {
        return tools.contacts().withdraw(tools.viewer(), operation, row.id(), row.version(), reason);
    }

    private static String said(Recorded recorded) {
        return Wording.stands(Wording.text("outreach.withdrawn"), recorded.from(), recorded.to());
    }

    private static String why(ContactDecision decision) {
        return switch (decision) {
            case Refused refused -> Wording.text("outreach.refused." + refused.reason());
            case ChangedMeanwhile meanwhile -> Wording.text("outreach.meanwhile", Wording.of("state", meanwhile.now()));
            case Recorded recorded -> "";
        };
    }
}
