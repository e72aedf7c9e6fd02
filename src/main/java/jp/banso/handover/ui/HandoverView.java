package jp.banso.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.handover.BelongingKind;
import jp.banso.handover.Estate;
import jp.banso.handover.HandoverDecision.Handed;
import jp.banso.handover.HandoverDecision.Refused;
import jp.banso.handover.HandoverRow;
import jp.banso.security.Colleague;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** Somebody leaves: what stands in their name, who takes it, and the handovers there were. */
@Route("handover")
@Menu(title = "handover.menu", order = 78, icon = "vaadin:exchange")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
class HandoverView extends Div implements AfterNavigationObserver {

    private final transient HandoverTools tools;
    private final Div chosen = new Div();
    private final Section past = new Section(getTranslation("handover.past"));

    HandoverView(HandoverTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var people = tools.succession().leavers(tools.viewer());
        var leaver = FormFields.choice("handover.leaver", people, this::called);
        leaver.addValueChangeListener(change -> show(change.getValue()));
        add(
                new PageHeader(getTranslation("handover.title"), getTranslation("handover.line")),
                new Section(getTranslation("handover.who"), leaver, chosen),
                past);
        leaver.setValue(people.getFirst());
        leaver.setReadOnly(people.size() == 1);
        showPast();
    }

    private String called(Colleague one) {
        return one.active() ? one.name() : getTranslation("handover.inactive", one.name());
    }

    private void show(Colleague leaver) {
        chosen.removeAll();
        var estate = tools.queries().estate(tools.viewer(), leaver.id());
        if (estate.isEmpty()) {
            chosen.add(new EmptyState(
                    VaadinIcon.CHECK, getTranslation("handover.nothing"), getTranslation("handover.nothing.next")));
            return;
        }
        var division = new DivisionPart(estate, tools.succession().successors(tools.viewer(), leaver.id()));
        var hand = new Button(getTranslation("handover.do"), click -> ask(leaver, division));
        hand.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        chosen.add(summary(estate), division, new Div(hand));
    }

    private Component summary(Estate estate) {
        var list = new UnorderedList(
                new ListItem(getTranslation("handover.cases", estate.cases().size())));
        for (var kind : List.of(BelongingKind.CAMPAIGN, BelongingKind.VIEW, BelongingKind.WATCH)) {
            list.add(new ListItem(getTranslation(
                    "handover.kind." + kind.name(), estate.things(kind).size())));
        }
        list.add(new ListItem(
                getTranslation("handover.mentions", estate.mentions().size())));
        if (estate.drafts() > 0) {
            list.add(new ListItem(getTranslation("handover.drafts", estate.drafts())));
        }
        return list;
    }

    private void ask(Colleague leaver, DivisionPart part) {
        var operation = OperationId.fresh();
        if (FormFields.must(part.successor(), part.division() != null)) {
            new ConfirmQuestion(
                            getTranslation("handover.question", leaver.name()),
                            String.join("\n", part.lines()) + "\n" + getTranslation("handover.question.what"),
                            getTranslation("handover.keep"))
                    .answer(getTranslation("handover.do"), () -> hand(operation, leaver, part))
                    .ask();
        }
    }

    private void hand(OperationId operation, Colleague leaver, DivisionPart part) {
        var division = part.division();
        if (division == null) {
            return;
        }
        switch (tools.service().hand(tools.viewer(), operation, leaver.id(), division)) {
            case Handed handed -> {
                Notices.done(getTranslation("handover.done", handed.moved()));
                UI.getCurrent().navigate(Places.handover(handed.id().value()));
            }
            case Refused refused ->
                Notices.failed(
                        getTranslation("handover.refused." + refused.reason()),
                        getTranslation("handover.refused.next"));
        }
    }

    private void showPast() {
        var rows = tools.queries().rows(tools.viewer());
        if (rows.isEmpty()) {
            past.show(new Paragraph(getTranslation("handover.past.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(item(row)));
        past.show(list);
    }

    private ListItem item(HandoverRow row) {
        var link = new Anchor(
                Places.handover(row.id().value()),
                getTranslation("handover.past.line", JapaneseDates.moment(row.at()), row.leaver()));
        var to = new Div(getTranslation(
                "handover.past.to", String.join(getTranslation("handover.and"), row.receivers()), row.lines()));
        to.addClassName("cell-sub");
        var item = new ListItem(new Div(link, to));
        if (row.undone() || row.undoes()) {
            item.add(new Div(getTranslation(row.undone() ? "handover.undone" : "handover.undoes")));
        }
        return item;
    }
}
