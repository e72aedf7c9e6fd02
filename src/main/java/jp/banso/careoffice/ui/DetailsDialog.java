package jp.banso.careoffice.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.validator.EmailValidator;
import com.vaadin.flow.data.validator.RegexpValidator;
import jp.banso.careoffice.ContactDetails;
import jp.banso.careoffice.EditDecision;
import jp.banso.careoffice.panel.MentionPicker;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;

/** How the office is reached. When somebody saved meanwhile, both versions of each field are shown and one is chosen. */
final class DetailsDialog {

    private final CaseTools tools;
    private final CaseScreen screen;
    private final ActDialog dialog;
    private final Binder<ContactDetails> binder = new Binder<>(ContactDetails.class);
    private ContactDetails opened;
    private long version;

    DetailsDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        this.screen = screen;
        opened = screen.card().details();
        version = screen.card().version();
        dialog = new ActDialog(tools, screen, "details");
        var phone = text("details.phone", 40);
        var askFor = text("details.askFor", 100);
        var reachable = text("details.reachable", 100);
        reachable.setHelperText(Wording.text("details.reachable.help"));
        var fax = text("details.fax", 40);
        var url = text("details.url", 500);
        var email = new EmailField(Wording.text("details.email"));
        email.setMaxLength(254);
        email.setI18n(
                new EmailField.EmailFieldI18n().setPatternErrorMessage(Wording.text("careoffice.details.email-bad")));
        TextArea note = FormFields.words("details.note", 2000);
        binder.forField(phone).withValidator(telephone()).bind("phone");
        binder.forField(fax).withValidator(telephone()).bind("fax");
        binder.forField(email)
                .withValidator(new EmailValidator(Wording.text("careoffice.details.email-bad"), true))
                .bind("email");
        binder.forField(url)
                .withValidator(new RegexpValidator(Wording.text("careoffice.details.url-bad"), "(https?://\\S+)?"))
                .bind("url");
        FormFields.optional(binder, askFor, "askFor");
        FormFields.optional(binder, reachable, "reachable");
        FormFields.optional(binder, note, "note");
        binder.readRecord(opened);
        var people = tools.people().ofCity(tools.viewer(), screen.card().id());
        dialog.with(phone, askFor, reachable, fax, email, url, note, new MentionPicker(people, note, 2000))
                .keepingText("phone", phone)
                .keepingText("askFor", askFor)
                .keepingText("reachable", reachable)
                .keepingText("fax", fax)
                .keepingText("email", email)
                .keepingText("url", url)
                .keeping("note", note)
                .doing(this::save);
    }

    void open() {
        dialog.open();
    }

    private static TextField text(String labelKey, int most) {
        var field = new TextField(Wording.text(labelKey));
        field.setMaxLength(most);
        return field;
    }

    /** Digits, brackets and hyphens of any width, with words such as an extension behind them; or nothing. */
    private static RegexpValidator telephone() {
        return new RegexpValidator(
                Wording.text("careoffice.details.phone-bad"), "|[0-9\\uFF10-\\uFF19+\\uFF0B(\\uFF08].*");
    }

    private void save(OperationId operation) {
        try {
            save(operation, binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }

    private void save(OperationId operation, ContactDetails wanted) {
        switch (tools.service().edit(tools.viewer(), operation, screen.card().id(), version, wanted)) {
            case EditDecision.Saved saved -> dialog.done(Wording.text("careoffice.details.done"));
            case EditDecision.Refused refused -> dialog.refuse(Wording.text("careoffice.stays." + refused.reason()));
            case EditDecision.Conflict conflict -> resolve(conflict);
        }
    }

    /** Where the other person changed something else than these fields, nothing is in question. */
    private void resolve(EditDecision.Conflict conflict) {
        version = conflict.version();
        var again = dialog.next();
        if (conflict.theirs().equals(opened)) {
            save(again, conflict.yours());
            return;
        }
        new ConflictQuestion(opened, conflict, chosen -> {
                    opened = conflict.theirs();
                    binder.readRecord(chosen);
                    save(again, chosen);
                })
                .ask();
    }
}
