package jp.banso.outreach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.Presence;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Shortcuts;

/** Marks offices present one after the other: found by a word or number, counted, and on to the next. */
final class AttendanceBar extends Div {

    private final transient OutreachTools tools;
    private final transient BriefingId session;
    private final transient Runnable then;
    private final ComboBox<CareOfficeRow> office = new ComboBox<>(getTranslation("outreach.attended.office"));
    private final IntegerField people = new IntegerField(getTranslation("outreach.attended.people"));
    private final Checkbox walkIn = new Checkbox(getTranslation("outreach.attended.walk-in"));
    private transient OperationId operation = OperationId.fresh();

    AttendanceBar(OutreachTools tools, BriefingId session, Runnable then) {
        this.tools = tools;
        this.session = session;
        this.then = then;
        office.setItems(query -> tools
                .offices()
                .rows(
                        tools.viewer(),
                        CareOfficeFilter.none().withText(query.getFilter().orElse("")),
                        CareOfficeSort.byName(),
                        null,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        office.setItemLabelGenerator(row -> getTranslation("outreach.attended.choice", row.name(), row.number()));
        office.setPlaceholder(getTranslation("outreach.attended.office.hint"));
        office.setClearButtonVisible(true);
        office.addClassName("filter-search");
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
        var decision = tools.briefings()
                .mark(tools.viewer(), operation, session, row.id(), new Presence(count, walkIn.getValue()));
        operation = OperationId.fresh();
        if (!(decision instanceof Marked marked)) {
            Notices.failed(getTranslation("outreach.not-done"), BriefingWording.why(decision));
            Focus.now(office);
            return;
        }
        Notices.done(Wording.stands(getTranslation("outreach.attended.done", row.name()), marked.from(), marked.to()));
        if (!marked.stays().isEmpty()) {
            Notices.info(getTranslation("careoffice.stays." + marked.stays()));
        }
        office.clear();
        people.setValue(1);
        walkIn.setValue(false);
        then.run();
        Focus.now(office);
    }
}
