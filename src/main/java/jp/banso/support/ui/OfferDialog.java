package jp.banso.support.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.CaseGrants.Visitor;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.ApplicationId;
import jp.banso.support.NewOffer;
import jp.banso.support.SupportDecision;

/** Asks a firm to accompany an office. */
final class OfferDialog {

    private final FormDialog dialog;

    OfferDialog(SupportTools tools, ApplicationId application, String name, Runnable then) {
        var guard = tools.guard("offer/" + application.value());
        var fields = new Fields(guard);
        dialog = new FormDialog(Wording.text("support.offer"), Wording.text("support.offer.do"), guard).about(name);
        var loads = tools.loads().loads(tools.viewer());
        Select<Firm> firm = FormFields.choice(
                "support.firm",
                tools.grants().firms(tools.viewer()),
                one -> one == null ? "" : FirmWords.choice(one.name(), loads.get(one.id())));
        var full = FormFields.note("");
        full.getElement().setAttribute("role", "status");
        full.setVisible(false);
        Select<Visitor> visitor = FormFields.choice("support.visitor", List.of(), one -> one == null ? "" : one.name());
        visitor.setEmptySelectionAllowed(true);
        visitor.setHelperText(Wording.text("support.visitor.help"));
        firm.addValueChangeListener(chosen -> {
            var one = chosen.getValue();
            visitor.setItems(one == null ? List.of() : one.visitors());
            var load = one == null ? null : loads.get(one.id());
            firm.setHelperText(load == null ? "" : FirmWords.line(load));
            full.setVisible(load != null && load.full());
            full.setText(load == null ? "" : FirmWords.full(load));
        });
        var target = fields.day("target", FormFields.planned("support.target-on", tools.today()));
        var handover = FormFields.words("support.handover", 1000);
        guard.keep("handover", handover);
        var override = FormFields.words("support.override", 500);
        override.setVisible(false);
        guard.keep("override", override);
        dialog.with(
                        FormFields.note(Wording.text("support.offer.note")),
                        firm,
                        full,
                        visitor,
                        target,
                        handover,
                        override)
                .doing(operation -> {
                    if (Fields.must(firm, firm.getValue() != null)) {
                        var person = visitor.getValue();
                        var offer = new NewOffer(
                                firm.getValue().id(),
                                person == null ? null : person.id(),
                                tools.today(),
                                target.getValue(),
                                handover.getValue(),
                                override.isVisible() ? override.getValue() : "");
                        var answer = tools.assignments().offer(tools.viewer(), operation, application, offer);
                        override.setVisible(override.isVisible() || answer instanceof SupportDecision.NotReady);
                        Wording.take(form(), answer, then);
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
