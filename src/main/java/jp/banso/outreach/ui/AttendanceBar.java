package jp.banso.outreach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.Presence;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Shortcuts;

/** Marks offices present one after the other: found by a word or number, counted, and on to the next. */
final class AttendanceBar extends Div {

    private final transient OutreachTools tools;
    private final transient BriefingId session;
    private final transient Runnable then;
    private final OfficeField office;
    private final IntegerField people = new IntegerField(getTranslation("outreach.attended.people"));
    private final Checkbox walkIn = new Checkbox(getTranslation("outreach.attended.walk-in"));
    private transient OperationId operation = OperationId.fresh();

    AttendanceBar(OutreachTools tools, BriefingId session, Runnable then) {
        this.tools = tools;
        this.session = session;
        this.then = then;
        office = new OfficeField(getTranslation("outreach.attended.office"), tools.offices(), tools::viewer);
        office.addClassName("filter-search");
        office.addValueChangeListener(change -> {
            // Who was not invited comes of itself, unless the clerk knows better.
            if (change.isFromClient() && change.getValue() != null) {
                walkIn.setValue(!tools.guests()
                        .invited(tools.viewer(), session, change.getValue().id()));
            }
        });
        Shortcuts.findsHere(office);
        people.setMin(1);
        people.setMax(Presence.MOST);
        people.setStepButtonsVisible(true);
        people.setValue(1);
        var mark = new Button(getTranslation("outreach.attended.mark"), click -> mark());
        mark.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        mark.setDisableOnClick(true);
        mark.addClickListener(click -> mark.setEnabled(true));
        addClassNames("filter-bar", "attendance-bar");
        add(office, people, walkIn, mark);
    }

    private void mark() {
        var row = office.getValue();
        var count = people.getValue();
        var counted = count != null && count >= 1 && count <= Presence.MOST;
        people.setInvalid(!counted);
        people.setErrorMessage(counted ? "" : getTranslation("outreach.refused.people"));
        if (!Fields.must(office, row != null) || !counted || row == null) {
            Fields.leadToMarked(office, people);
            return;
        }
        var done = mark(tools, operation, session, row.id(), row.name(), new Presence(count, walkIn.getValue()));
        operation = OperationId.fresh();
        if (!done) {
            Focus.now(office);
            return;
        }
        office.clear();
        people.setValue(1);
        walkIn.setValue(false);
        then.run();
        Focus.now(office);
    }

    /** Marks an office present and says so, or why not. */
    static boolean mark(
            OutreachTools tools,
            OperationId operation,
            BriefingId session,
            CareOfficeId office,
            String name,
            Presence presence) {
        var decision = tools.briefings().mark(tools.viewer(), operation, session, office, presence);
        if (!(decision instanceof Marked marked)) {
            Notices.failed(Wording.text("outreach.not-done"), BriefingWording.why(decision));
            return false;
        }
        Notices.done(Wording.stands(Wording.text("outreach.attended.done", name), marked.from(), marked.to()));
        if (!marked.stays().isEmpty()) {
            Notices.info(Wording.text("careoffice.stays." + marked.stays()));
        }
        return true;
    }
}
