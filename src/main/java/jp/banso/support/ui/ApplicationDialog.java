package jp.banso.support.ui;

import com.vaadin.flow.component.html.Div;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.ApplicationChannel;
import jp.banso.support.CertificateType;
import jp.banso.support.ClaimMethod;
import jp.banso.support.NewApplication;

/** Receives an application. */
final class ApplicationDialog {

    private final FormDialog dialog;

    ApplicationDialog(SupportTools tools, CareOfficeId office, String name, Runnable then) {
        var guard = tools.guard("application/" + office.value());
        var fields = new Fields(guard);
        dialog = new FormDialog(Wording.text("support.apply"), Wording.text("support.apply.do"), guard).about(name);
        var on = fields.day("on", FormFields.past("support.received-on", tools.today()));
        on.setValue(tools.today());
        var channel = fields.choice(
                "channel", "support.channel", ApplicationChannel.class, "channel", ApplicationChannel.PHONE);
        var contact = fields.line("contact", "support.contact", 100);
        var phone = fields.line("phone", "support.contact-phone", 40);
        var software = fields.line("software", "support.software", 100);
        var claim = fields.choice("claim", "support.claim", ClaimMethod.class, "claim", ClaimMethod.UNKNOWN);
        var certificate = fields.choice(
                "certificate", "support.certificate", CertificateType.class, "certificate", CertificateType.UNKNOWN);
        certificate.setHelperText(Wording.text("support.certificate.help"));
        var wished = fields.day("wished", FormFields.planned("support.wished-on", tools.today()));
        var note = FormFields.words("support.note", 1000);
        guard.keep("note", note);
        dialog.with(row(on, channel), row(contact, phone), row(software, claim), row(certificate, wished), note)
                .doing(operation -> {
                    if (Fields.must(on, on.getValue() != null)) {
                        var wish = new NewApplication(
                                on.getValue(),
                                channel.getValue(),
                                contact.getValue(),
                                phone.getValue(),
                                software.getValue(),
                                claim.getValue(),
                                certificate.getValue(),
                                wished.getValue(),
                                note.getValue());
                        Wording.take(
                                dialog(), tools.applications().apply(tools.viewer(), operation, office, wish), then);
                    }
                });
    }

    private FormDialog dialog() {
        return dialog;
    }

    void open() {
        dialog.open();
    }

    static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }
}
