package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.outreach.ContactRow;
import jp.banso.outreach.ContactState;
import jp.banso.outreach.ui.ContactDialog.Whom;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.Shortcuts;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The contacts with an office on its page: the city writes them, a firm at work on the case reads what is not the city's own. */
@org.springframework.stereotype.Component
class ContactPanel implements CasePanel {

    private static final int MOST = 500;
    private static final int AT_ONCE = 5;

    private final OutreachTools tools;

    ContactPanel(OutreachTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return card.depth().reaches(GrantDepth.CASE) ? Optional.of(panel(card)) : Optional.empty();
    }

    private Component panel(CareOfficeCard card) {
        return new LivePart<>(
                tools.revision(),
                card.id(),
                () -> tools.queries().contacts(tools.viewer(), card.id(), MOST),
                rows -> draw(card, rows));
    }

    private Component draw(CareOfficeCard card, List<ContactRow> rows) {
        var section = new Section(Wording.text("outreach.contacts"));
        if (tools.city()) {
            var write = new Button(Wording.text("outreach.record"), VaadinIcon.PENCIL.create());
            write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            write.addClickListener(click -> new ContactDialog(tools, whom(card), () -> {}).open());
            Shortcuts.beginsHere(write);
            section.withActions(write);
        }
        if (rows.isEmpty()) {
            section.add(new Paragraph(
                    Wording.text(tools.city() ? "outreach.contacts.none" : "outreach.contacts.none.firm")));
            return section;
        }
        section.add(list(card, rows.subList(0, Math.min(AT_ONCE, rows.size()))));
        if (rows.size() > AT_ONCE) {
            var earlier = rows.subList(AT_ONCE, rows.size());
            section.add(new Details(Wording.text("outreach.contacts.earlier", earlier.size()), list(card, earlier)));
        }
        return section;
    }

    private Component list(CareOfficeCard card, List<ContactRow> rows) {
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> list.add(item(card, row)));
        return list;
    }

    private ListItem item(CareOfficeCard card, ContactRow row) {
        var what = new Span(Wording.text(
                "outreach.contact.line", Wording.of("means", row.means()), Wording.of("result", row.result())));
        what.addClassName("cell-main");
        var head = new Div(what);
        head.addClassName("support-line");
        if (!row.stands()) {
            head.add(new StatusBadge(
                    row.state() == ContactState.CORRECTED ? Meaning.QUIET : Meaning.BAD,
                    Wording.of("state", row.state())));
        }
        var item = new ListItem(head, small("outreach.contact.when", Wording.moment(row.at()), row.recorder()));
        item.add(new Div(with(row)));
        if (!row.reasons().isEmpty()) {
            item.add(new Div(Wording.text(
                    "outreach.contact.reasons",
                    row.reasons().stream()
                            .sorted()
                            .map(one -> Wording.of("reason", one))
                            .collect(Collectors.joining(Wording.text("careoffice.comma"))))));
        }
        if (row.next() != NextAction.NONE) {
            item.add(new Div(
                    Wording.text("outreach.contact.next", Wording.next(row.next()), Wording.day(row.nextOn()))));
        }
        if (!row.memo().isEmpty()) {
            var memo = new Div(row.memo());
            memo.addClassName("support-words");
            item.add(memo);
        }
        if (!row.takenBackBecause().isEmpty()) {
            item.add(small("outreach.contact.because", row.takenBackBecause()));
        }
        if (row.own()) {
            item.add(own(card, row));
        }
        return item;
    }

    private static String with(ContactRow row) {
        var who = Wording.text(
                "outreach.contact.with", Wording.of("counterpart", row.counterpart()), row.counterpartName());
        var interest = row.interest();
        return interest == null
                ? who
                : Wording.text("outreach.contact.interest", who, Wording.of("interest", interest));
    }

    private static Div small(String key, Object... arguments) {
        var line = new Div(Wording.text(key, arguments));
        line.addClassName("cell-sub");
        return line;
    }

    private Component own(CareOfficeCard card, ContactRow row) {
        var which = Wording.moment(row.at());
        var correct = new Button(
                Wording.text("outreach.correct.short"),
                click -> new ContactDialog(tools, whom(card), row, () -> {}).open());
        correct.setAriaLabel(Wording.text("outreach.correct.of", which));
        var withdraw = new Button(
                Wording.text("outreach.withdraw.short"), click -> ContactUndo.ask(tools, card.name(), row, () -> {}));
        withdraw.setAriaLabel(Wording.text("outreach.withdraw.of", which));
        correct.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        withdraw.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var both = new Div(correct, withdraw);
        both.addClassName("support-thumbs");
        return both;
    }

    private static Whom whom(CareOfficeCard card) {
        return new Whom(card.id(), card.name(), card.details().phone());
    }
}
