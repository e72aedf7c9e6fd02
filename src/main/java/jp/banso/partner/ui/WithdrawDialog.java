package jp.banso.partner.ui;

import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.partner.PartnerRow;
import jp.banso.partner.PartnerService;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Takes a link back, with the reason. */
final class WithdrawDialog {

    private final FormDialog dialog;

    WithdrawDialog(PartnerTools tools, CareOfficeId office, PartnerRow row, Runnable then) {
        var guard = tools.guard("withdraw/" + row.link());
        TextArea reason = FormFields.words("partner.reason", PartnerService.LONGEST_REASON);
        dialog = new FormDialog(Wording.text("partner.withdraw"), Wording.text("partner.withdraw.do"), guard)
                .about(PartnerPanel.name(row))
                .keeping("reason", reason)
                .with(FormFields.note(Wording.text("partner.withdraw.note")), reason);
        dialog.doing(operation -> {
            if (FormFields.must(reason, !reason.getValue().isBlank())) {
                Wording.take(
                        form(),
                        tools.service()
                                .withdraw(
                                        tools.viewer(),
                                        operation,
                                        office,
                                        row.link(),
                                        row.version(),
                                        reason.getValue()),
                        then);
            }
        });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
