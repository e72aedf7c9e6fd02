package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import jp.banso.careoffice.NextAction;
import jp.banso.outreach.CallRow;
import jp.banso.outreach.ContactRow;
import jp.banso.shared.ui.DescriptionList;

/** What a caller wants to know before the other side picks up: what was said last, what was promised, whom to ask for. */
final class CallGlance {

    private static final int CONTACTS = 20;
    private static final int PEOPLE = 3;

    private CallGlance() {}

    static Component of(OutreachTools tools, CallRow row) {
        var contacts = tools.queries().contacts(tools.viewer(), row.id(), CONTACTS).stream()
                .filter(ContactRow::stands)
                .toList();
        var glance = new Div();
        glance.addClassName("call-glance");
        var facts = new DescriptionList();
        add(facts, "outreach.glance.ask-for", row.askFor());
        add(facts, "outreach.glance.reachable", row.reachable());
        if (contacts.isEmpty()) {
            glance.add(new Span(Wording.text("outreach.glance.first")), facts);
            return glance;
        }
        facts.with(Wording.text("outreach.glance.last"), last(contacts.getFirst()));
        if (row.next() != NextAction.NONE) {
            facts.with(
                    Wording.text("outreach.glance.promised"),
                    Wording.text("outreach.calls.next", Wording.next(row.next()), Wording.day(row.nextOn())) + " "
                            + row.nextNote());
        }
        add(facts, "outreach.glance.whom", whom(contacts));
        add(facts, "outreach.glance.reasons", reasons(contacts));
        glance.add(facts);
        return glance;
    }

    private static void add(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.with(Wording.text(key), value);
        }
    }

    private static Component last(ContactRow contact) {
        var words = new Div(new Span(Wording.text(
                "outreach.glance.said",
                Wording.moment(contact.at()),
                Wording.of("result", contact.result()),
                who(contact))));
        if (!contact.memo().isEmpty()) {
            var memo = new Div(contact.memo());
            memo.addClassName("multiline");
            words.add(memo);
        }
        return words;
    }

    /** The last people spoken to, each with the hour of the day when they could be reached. */
    private static String whom(List<ContactRow> contacts) {
        return contacts.stream()
                .filter(contact -> contact.result().connected())
                .map(contact -> Wording.text(
                        "outreach.glance.hour", who(contact), contact.at().getHour()))
                .distinct()
                .limit(PEOPLE)
                .collect(Collectors.joining(Wording.text("outreach.glance.comma")));
    }

    private static String reasons(List<ContactRow> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.reasons().stream())
                .distinct()
                .sorted()
                .map(reason -> Wording.of("reason", reason))
                .collect(Collectors.joining(Wording.text("outreach.glance.comma")));
    }

    private static String who(ContactRow contact) {
        return Wording.text(
                        "outreach.glance.who",
                        Wording.of("counterpart", contact.counterpart()),
                        contact.counterpartName())
                .strip();
    }
}
