package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import jp.banso.careoffice.NextAction;
import jp.banso.outreach.CallRow;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** One office to be called: who, where to call, what there was, what was promised. */
final class CallItem extends ListItem {

    private final transient CallRow row;
    private final Button write;
    private final Div who = new Div();

    CallItem(CallRow row, boolean today, Runnable calling, Runnable record) {
        this.row = row;
        addClassName("call");
        write = new Button(getTranslation("outreach.calls.record"), click -> record.run());
        write.setAriaLabel(getTranslation("outreach.calls.record.of", row.name()));
        var phone = new Div(row.phone().isEmpty() ? addPhone() : Wording.phone(row.phone()));
        if (row.phoneRetired()) {
            phone.removeAll();
            phone.add(new Span(getTranslation("outreach.phone.wrong", row.phone())), addPhone());
        } else if (!row.phone().isEmpty()) {
            phone.addClickListener(click -> calling.run());
        }
        phone.addClassName("call-phone");
        who();
        add(who, phone, last(), next(today), write);
    }

    /** Says below the office's name why it stands here. */
    void says(Component reason) {
        who.add(reason);
    }

    CallRow row() {
        return row;
    }

    /** Whether this is the row the desk is at. */
    void isTurn(boolean turn) {
        setClassName("call-turn", turn);
        if (turn) {
            Shortcuts.beginsHere(write);
        } else {
            Shortcuts.beginsElsewhere(write);
        }
    }

    void focusOnceClosed() {
        Focus.onceClosed(write);
    }

    private void who() {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var below = new Span(getTranslation("outreach.calls.who", row.number(), Wording.stage(row.stage())));
        below.addClassName("cell-sub");
        who.add(name, below);
        who.addClassName("call-who");
    }

    private Component addPhone() {
        var add = new Anchor(Places.careOfficeDetails(row.number()), getTranslation("outreach.phone.add"));
        add.setAriaLabel(getTranslation("outreach.phone.add.of", row.name()));
        return add;
    }

    private Component last() {
        var at = row.lastAt();
        var result = row.lastResult();
        var last = new Div();
        last.addClassName("call-last");
        if (at == null || result == null) {
            last.add(new Span(getTranslation("outreach.calls.never")));
            return last;
        }
        var below = new Span(getTranslation("outreach.calls.last", Wording.moment(at), row.contacts()));
        below.addClassName("cell-sub");
        last.add(new Span(Wording.of("result", result)), below);
        return last;
    }

    private Component next(boolean today) {
        var next = new Div();
        next.addClassName("call-next");
        var held = row.held();
        if (held != null) {
            next.add(new StatusBadge(
                    Meaning.ACTIVE, getTranslation("outreach.hold.badge", held.by(), Wording.time(held.until()))));
        }
        var on = row.nextOn();
        if (row.next() == NextAction.NONE || on == null) {
            var none = new Span(getTranslation("outreach.calls.unplanned"));
            none.addClassName("cell-sub");
            next.add(none);
            return next;
        }
        next.add(new Span(getTranslation("outreach.calls.next", Wording.next(row.next()), Wording.day(on))));
        if (row.overdue()) {
            next.add(new StatusBadge(Meaning.BAD, getTranslation("outreach.calls.overdue")));
        } else if (today) {
            next.add(new StatusBadge(Meaning.WARNING, getTranslation("outreach.calls.today")));
        }
        if (!row.owner().isEmpty()) {
            var owner = new Span(getTranslation("outreach.calls.owner", row.owner()));
            owner.addClassName("cell-sub");
            next.add(owner);
        }
        if (!row.nextNote().isEmpty()) {
            next.add(new Span(row.nextNote()));
        }
        return next;
    }
}
