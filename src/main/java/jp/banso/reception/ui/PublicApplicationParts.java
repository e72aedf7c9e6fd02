package jp.banso.reception.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.banso.reception.FormField;
import jp.banso.reception.PublicApplicationRow;
import jp.banso.reception.PublicState;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** One application from the public form as the city reads it; what strangers typed is text and nothing else. */
final class PublicApplicationParts {

    private PublicApplicationParts() {}

    /** Which office it is of, or what was typed instead; the receipt below. */
    static Component head(PublicApplicationRow row) {
        Component name = row.officeNumber().isEmpty()
                ? new Span(row.typedName().isEmpty() ? row.typedNumber() : row.typedName())
                : new Anchor(Places.careOffice(row.officeNumber()), row.officeName());
        name.getElement().getClassList().add("cell-main");
        var receipt = new Span(Wording.text(
                "support.receipt.line",
                row.receipt(),
                Wording.day(row.receivedOn()),
                Wording.text("support.channel.WEB_FORM")));
        receipt.addClassName("cell-sub");
        var head = new Div(new Div(name, receipt), badge(row));
        head.addClassName("support-line");
        return head;
    }

    private static Component badge(PublicApplicationRow row) {
        if (row.state() == PublicState.WAITING && row.officeNumber().isEmpty()) {
            return new StatusBadge(Meaning.WARNING, Wording.text("reception.unmatched"));
        }
        var meaning =
                switch (row.state()) {
                    case WAITING -> Meaning.ACTIVE;
                    case ACCEPTED, JOINED -> Meaning.GOOD;
                    case REJECTED -> Meaning.QUIET;
                };
        return new StatusBadge(
                meaning, Wording.text("reception.state." + row.state().name()));
    }

    static Component facts(ReceptionTools tools, PublicApplicationRow row) {
        var facts = new DescriptionList();
        if (row.officeNumber().isEmpty() || !row.typedName().isEmpty()) {
            facts.with(Wording.label(FormField.NUMBER), row.typedNumber())
                    .with(Wording.label(FormField.NAME), row.typedName());
        }
        facts.with(Wording.label(FormField.CONTACT), row.contact())
                .with(Wording.label(FormField.PHONE), Wording.phone(row.phone()))
                .with(Wording.label(FormField.EMAIL), row.email())
                .with(Wording.label(FormField.SOFTWARE), tools.software().of(row.software()))
                .with(Wording.label(FormField.WISHES), words(row.wishes()));
        row.additions()
                .forEach(more -> facts.with(
                        Wording.text("reception.addition", more.receipt()),
                        words(Wording.text(
                                "reception.addition.line",
                                Wording.day(more.receivedOn()),
                                more.contact(),
                                more.phone(),
                                more.email(),
                                more.software(),
                                more.wishes()))));
        if (row.state() == PublicState.WAITING && !row.standing().isEmpty()) {
            facts.with(Wording.text("reception.standing"), Wording.text("reception.standing.line", row.standing()));
        }
        var reason = row.rejection();
        if (reason != null) {
            facts.with(
                    Wording.text("support.reason"),
                    words(Wording.text(
                            "reception.rejection.line",
                            Wording.text("reception.rejection." + reason.name()),
                            row.rejectionWords(),
                            row.decider())));
        }
        return facts;
    }

    private static Component words(String typed) {
        var words = new Span(typed.isBlank() ? Wording.text("shared.facts.nothing") : typed);
        words.addClassName("support-words");
        return words;
    }
}
