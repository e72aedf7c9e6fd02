package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;
import jp.banso.support.AssignmentCard;
import jp.banso.support.AssignmentState;
import jp.banso.support.VisitRow;

/** What visits there were, and the next one to write down. */
final class VisitPanel extends Composite<Div> {

    private final transient SupportTools tools;
    private final transient CareOfficeCard card;

    /** What is drawn. */
    private record Shown(List<VisitRow> rows, Optional<AssignmentCard> open) {}

    VisitPanel(SupportTools tools, CareOfficeCard card) {
        this.tools = tools;
        this.card = card;
        getContent().add(new LivePart<>(tools.revision(), card.id(), this::ask, this::draw));
    }

    private Shown ask() {
        return new Shown(
                tools.queries().visits(tools.viewer(), card.id()),
                tools.queries().assignments(tools.viewer(), card.id()).stream()
                        .filter(row -> row.state() == AssignmentState.ACCEPTED)
                        .findFirst());
    }

    private Component draw(Shown shown) {
        var section = new Section(Wording.text("support.visits"));
        shown.open().ifPresent(assignment -> {
            if (assignment.nextVisitOn() != null) {
                section.add(
                        new Paragraph(Wording.text("support.next-visit.line", Wording.visit(assignment.nextVisit()))));
            }
            var write = new Button(Wording.text("support.visit"), VaadinIcon.PENCIL.create());
            write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            write.addClickListener(
                    click -> new VisitDialog(tools, assignment.id(), card.id(), card.name(), () -> {}).open());
            section.withActions(write);
        });
        if (shown.rows().isEmpty()) {
            section.add(new Paragraph(
                    Wording.text(shown.open().isPresent() ? "support.visits.none" : "support.visits.none.closed")));
        } else {
            var list = new OrderedList();
            list.addClassName("support-records");
            shown.rows().forEach(row -> list.add(line(row, shown.open())));
            section.add(list);
        }
        return section;
    }

    private ListItem line(VisitRow row, Optional<AssignmentCard> open) {
        var head = new Div(new Span(Wording.text(
                "support.visit.line",
                Wording.day(row.visitedOn()),
                Wording.of("visit.kind", row.kind()),
                Wording.of("visit.place", row.place()))));
        head.addClassName("cell-main");
        var gone = row.withdrawal();
        if (gone != null) {
            return new ListItem(head, withdrawn(gone), recorder(row));
        }
        var words = new Div(row.workDone());
        words.addClassName("support-words");
        var item = new ListItem(head, new Div(Wording.text("support.met.line", row.met())), words);
        var applied = row.useAppliedOn();
        if (applied != null) {
            item.add(new Div(Wording.text("support.applied.line", Wording.day(applied))));
        }
        var tested = row.testedOn();
        if (tested != null) {
            item.add(new Div(Wording.text(
                    row.testSucceeded() ? "support.tested.good" : "support.tested.bad",
                    Wording.day(tested),
                    row.counterpart())));
        }
        item.add(recorder(row));
        if (row.mayWithdraw()) {
            item.add(withdraw(row, open));
        }
        return item;
    }

    private static Component withdrawn(VisitRow.Withdrawal gone) {
        return new Div(Wording.text(
                "support.visit.withdrawn.line", JapaneseDates.moment(gone.at()), gone.by(), gone.reason()));
    }

    private static Component recorder(VisitRow row) {
        var who = new Div(Wording.text("support.recorder", row.firm(), row.recorder()));
        who.addClassName("cell-sub");
        return who;
    }

    private Component withdraw(VisitRow row, Optional<AssignmentCard> open) {
        var button = new Button(
                Wording.text("support.visit.withdraw.short"),
                click -> new WithdrawalDialog(tools, card, row, open).open());
        button.setAriaLabel(Wording.text("support.visit.withdraw.of", Wording.day(row.visitedOn())));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
