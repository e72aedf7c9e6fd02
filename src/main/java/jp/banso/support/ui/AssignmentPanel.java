package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.AccountId;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Section;
import jp.banso.support.ApplicationCard;
import jp.banso.support.ApplicationState;
import jp.banso.support.AssignmentCard;
import jp.banso.support.AssignmentState;
import jp.banso.support.CloseResult;

/** Who accompanies the office, and what can be done about it. */
final class AssignmentPanel {

    private AssignmentPanel() {}

    static Component of(SupportTools tools, CareOfficeCard card, List<AssignmentCard> rows) {
        var section = new Section(Wording.text("support.assignment"));
        if (rows.isEmpty()) {
            section.add(new Paragraph(Wording.text("support.assignment.none")));
        }
        rows.forEach(row -> section.add(facts(row)));
        var open = rows.stream().filter(AssignmentCard::open).findFirst();
        if (tools.city() && open.isEmpty()) {
            tools.queries().applications(tools.viewer(), card.id()).stream()
                    .filter(row -> row.state() == ApplicationState.OPEN)
                    .findFirst()
                    .ifPresent(application -> section.withActions(offer(tools, card, application)));
        }
        open.ifPresent(row -> actions(tools, card, row, section));
        return section;
    }

    private static Button offer(SupportTools tools, CareOfficeCard card, ApplicationCard application) {
        return new Button(
                Wording.text("support.offer"),
                click -> new OfferDialog(tools, application.id(), card.name(), () -> {}).open());
    }

    private static void actions(SupportTools tools, CareOfficeCard card, AssignmentCard row, Section section) {
        var offered = row.state() == AssignmentState.OFFERED;
        if (tools.city() || tools.lead()) {
            section.withActions(new Button(Wording.text("support.visitor.name"), click -> name(tools, card, row)));
        }
        if (!offered) {
            section.withActions(new Button(
                    Wording.text("support.plan"),
                    click -> NextVisitDialog.ask(tools, row.id(), card.name(), row.nextVisit(), () -> {})));
        }
        if (tools.city() || (tools.lead() && !offered)) {
            section.withActions(new Button(
                    Wording.text(offered ? "support.cancel" : "support.end"), click -> end(tools, card, row, offered)));
        }
    }

    private static void name(SupportTools tools, CareOfficeCard card, AssignmentCard row) {
        new PersonDialog(
                        tools,
                        "visitor.name",
                        card.name(),
                        people(tools, row),
                        true,
                        (operation, person) ->
                                tools.assignments().nameVisitor(tools.viewer(), operation, row.id(), chosen(person)),
                        () -> {})
                .open();
    }

    private static AccountId chosen(@org.jspecify.annotations.Nullable AccountId person) {
        if (person == null) {
            throw new IllegalStateException("the form asks for somebody");
        }
        return person;
    }

    /** Whom the viewer may name: a lead colleagues, the city the firm's people. */
    private static Map<AccountId, String> people(SupportTools tools, AssignmentCard row) {
        var people = new LinkedHashMap<AccountId, String>();
        if (tools.lead()) {
            tools.work().colleagues(tools.viewer()).forEach(one -> people.put(one.id(), one.name()));
        } else {
            tools.grants().firms(tools.viewer()).stream()
                    .filter(firm -> firm.id().equals(row.vendor()))
                    .flatMap(firm -> firm.visitors().stream())
                    .forEach(one -> people.put(one.id(), one.name()));
        }
        return people;
    }

    private static void end(SupportTools tools, CareOfficeCard card, AssignmentCard row, boolean offered) {
        var results = Arrays.stream(CloseResult.values())
                .filter(result -> offered == (result == CloseResult.CANCELLED) || (tools.city() && !offered))
                .toList();
        new ReasonDialog<>(
                        tools,
                        (offered ? "cancel/" : "end/") + row.id().value(),
                        card.name(),
                        results,
                        "close",
                        (operation, result, words) -> tools.assignments()
                                .end(tools.viewer(), operation, row.id(), row.state(), result, words, tools.today()),
                        () -> {})
                .open();
    }

    private static Component facts(AssignmentCard row) {
        var facts = new DescriptionList()
                .with(Wording.text("support.firm"), row.firm())
                .with(Wording.text("support.assignment.state"), Wording.badge(row.state()))
                .with(Wording.text("support.visitor"), row.visitorName())
                .with(Wording.text("support.offered-on"), Wording.day(row.offeredOn()))
                .with(Wording.text("support.target-on"), Wording.day(row.targetOn()))
                .with(Wording.text("support.next-visit"), Wording.visit(row.nextVisit()))
                .with(Wording.text("support.handover"), row.handover());
        var reason = row.returnReason();
        var result = row.closeResult();
        if (reason != null) {
            facts.with(
                    Wording.text("support.returned"),
                    Wording.text("support.reason.line", Wording.of("return", reason), row.returnWords()));
        }
        if (result != null) {
            facts.with(
                    Wording.text("support.ended"),
                    Wording.text(
                            "support.ended.line",
                            Wording.day(row.endedOn()),
                            Wording.of("close", result),
                            row.closeWords()));
        }
        return facts;
    }
}
