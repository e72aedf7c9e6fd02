package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import jp.banso.desk.Holder;
import jp.banso.desk.InquiryCard;
import jp.banso.desk.InquiryCard.Step;
import jp.banso.desk.InquiryState;
import jp.banso.desk.StepKind;
import jp.banso.shared.SearchKey;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** What the page of one inquiry consists of; what people wrote is text and nothing else. */
final class InquiryParts {

    private InquiryParts() {}

    static Section question(InquiryCard card) {
        var section = new Section(Wording.text("desk.field.question"));
        section.add(Wording.badge(card.row()), words(card.data().question()));
        var answered = card.answeredOn();
        if (!card.answer().isEmpty()) {
            var line = answered == null
                    ? Wording.text("desk.answer.draft")
                    : Wording.text(
                            "desk.answer.on", Wording.day(answered), card.row().taker());
            var sub = new Div(line);
            sub.addClassName("cell-sub");
            var answer = new Div(sub, words(card.answer()));
            answer.addClassName("desk-answered");
            section.add(answer);
        }
        return section;
    }

    static Section facts(DeskTools tools, InquiryCard card) {
        var data = card.data();
        var row = card.row();
        var facts = new DescriptionList()
                .with(Wording.text("desk.field.office"), office(tools, card))
                .with(Wording.text("desk.field.phone"), phone(card.officePhone()))
                .with(Wording.text("desk.field.role"), Wording.of("role", data.callerRole()))
                .with(Wording.text("desk.field.caller"), data.caller())
                .with(Wording.text("desk.field.contact"), data.contact())
                .with(Wording.text("desk.field.category"), Wording.of("category", data.category()))
                .with(Wording.text("desk.field.channel"), Wording.of("channel", data.channel()))
                .with(Wording.text("desk.field.software"), data.software())
                .with(Wording.text("desk.field.error-code"), data.errorCode())
                .with(Wording.text("desk.field.received"), JapaneseDates.moment(row.receivedAt()));
        if (row.state() != InquiryState.DONE) {
            facts.with(Wording.text("desk.field.due"), Wording.day(row.due()))
                    .with(Wording.text("desk.field.holder"), holder(card));
        }
        return new Section(Wording.text("desk.facts"), facts);
    }

    private static String holder(InquiryCard card) {
        var side = card.firm().isEmpty() || card.row().holder() != Holder.FIRM
                ? Wording.of("holder", card.row().holder())
                : card.firm();
        return card.row().taker().isEmpty()
                ? side
                : Wording.text("desk.holder.taker", side, card.row().taker());
    }

    private static Component office(DeskTools tools, InquiryCard card) {
        var row = card.row();
        if (row.officeNumber().isEmpty()) {
            return new Span(row.officeName().isEmpty() ? Wording.text("desk.no-office") : row.officeName());
        }
        var words = Wording.text("careoffice.choice", row.officeName(), row.officeNumber());
        return tools.seesCases() ? new Anchor(Places.careOffice(row.officeNumber()), words) : new Span(words);
    }

    private static Component phone(String number) {
        var digits = SearchKey.phone(number);
        if (digits.isEmpty()) {
            return new Span(number.isEmpty() ? Wording.text("shared.facts.nothing") : number);
        }
        var call = new Anchor("tel:" + digits, Telephones.shown(number));
        call.addClassName("support-phone");
        call.setAriaLabel(Wording.text("support.call", Telephones.shown(number)));
        return call;
    }

    static Section history(InquiryCard card) {
        var list = new OrderedList();
        list.addClassName("support-records");
        card.steps().reversed().forEach(step -> list.add(step(step)));
        return new Section(Wording.text("desk.history"), list);
    }

    private static ListItem step(Step step) {
        var what = new Span(
                step.target().isEmpty()
                        ? Wording.of("step", step.kind())
                        : Wording.text(
                                "desk.step.to",
                                Wording.of("step", step.kind()),
                                Wording.text("desk.escalation." + step.target())));
        what.addClassName("cell-main");
        var who = new Span(Wording.text("timeline.who", JapaneseDates.moment(step.at()), by(step)));
        who.addClassName("cell-sub");
        var item = new ListItem(new Div(what), who);
        if (!step.words().isEmpty() && step.kind() != StepKind.RECEIVED) {
            item.add(words(step.words()));
        }
        return item;
    }

    private static String by(Step step) {
        return step.by().equals("portal") ? Wording.text("desk.channel.PORTAL") : step.by();
    }

    private static Div words(String typed) {
        var words = new Div(typed);
        words.addClassName("support-words");
        return words;
    }
}
