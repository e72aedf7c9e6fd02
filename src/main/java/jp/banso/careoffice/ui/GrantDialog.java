package jp.banso.careoffice.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.CaseGrants.Visitor;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Lets a firm, and one of its visitors, see the case from today. */
final class GrantDialog {

    private final CaseTools tools;
    private final CaseScreen screen;
    private final AxisAnswers answers;
    private final ActDialog dialog;
    private final Binder<Grant> binder = new Binder<>(Grant.class);

    /** What the form edits; public because the binder reads it by reflection. */
    public record Grant(@Nullable Firm firm, @Nullable Visitor visitor) {}

    GrantDialog(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        this.screen = screen;
        dialog = new ActDialog(tools, screen, "grant");
        answers = new AxisAnswers(screen, dialog);
        Select<Firm> firm =
                FormFields.choice("careoffice.vendor", tools.grants().firms(tools.viewer()), Firm::name);
        Select<Visitor> visitor = FormFields.choice("careoffice.visitor", List.of(), Visitor::name);
        visitor.setHelperText(Wording.text("careoffice.visitor.help"));
        visitor.setItemLabelGenerator(one -> one == null ? Wording.text("careoffice.visitor.none") : one.name());
        visitor.setEmptySelectionCaption(Wording.text("careoffice.visitor.none"));
        visitor.setEmptySelectionAllowed(true);
        firm.addValueChangeListener(chosen -> visitor.setItems(
                chosen.getValue() == null ? List.of() : chosen.getValue().visitors()));
        FormFields.required(binder, firm, "firm");
        FormFields.optional(binder, visitor, "visitor");
        binder.readRecord(new Grant(null, null));
        dialog.with(FormFields.note(Wording.text("careoffice.grant.note")), firm, visitor)
                .doing(this::grant);
    }

    void open() {
        dialog.open();
    }

    private void grant(OperationId operation) {
        try {
            var grant = binder.writeRecord();
            if (grant.firm() != null) {
                var visitor = grant.visitor();
                answers.take(
                        tools.grants()
                                .grant(
                                        tools.viewer(),
                                        operation,
                                        screen.card().id(),
                                        grant.firm().id(),
                                        visitor == null ? null : visitor.id()),
                        "careoffice.grant.done",
                        name -> name,
                        now -> {});
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
