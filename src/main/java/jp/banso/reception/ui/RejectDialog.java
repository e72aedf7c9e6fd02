package jp.banso.reception.ui;

import java.util.Arrays;
import jp.banso.reception.PublicApplicationRow;
import jp.banso.reception.RejectReason;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Turns an application from the public form down with a reason. */
final class RejectDialog {

    private final FormDialog dialog;

    RejectDialog(ReceptionTools tools, PublicApplicationRow row, Runnable then) {
        dialog = new FormDialog(
                        Wording.text("reception.reject"),
                        Wording.text("reception.reject.do"),
                        tools.guard("reject/" + row.id().value()))
                .about(Wording.text("reception.about", row.receipt(), row.typedNumber(), row.typedName()));
        var reason = FormFields.choice(
                "support.reason",
                Arrays.asList(RejectReason.values()),
                one -> one == null ? "" : Wording.text("reception.rejection." + one.name()));
        reason.setValue(RejectReason.NOT_AN_OFFICE);
        var words = FormFields.words("support.words", 500);
        dialog.with(FormFields.note(Wording.text("reception.reject.note")), reason, words)
                .keeping("words", words)
                .doing(operation -> Wording.take(
                        dialog(),
                        tools.desk().reject(tools.viewer(), operation, row.id(), reason.getValue(), words.getValue()),
                        then));
    }

    private FormDialog dialog() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
