package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.security.Role.Names;
import jp.banso.shared.AccountId;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.AssignmentState;
import jp.banso.support.MyAssignment;
import jp.banso.support.ReturnReason;

/** A firm's person sees what is asked of them and where they go next. */
@Route("my")
@Menu(title = "support.my.menu", order = 5, icon = "vaadin:briefcase")
@RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class MyAssignmentsView extends Div implements AfterNavigationObserver {

    private final transient SupportTools tools;
    private final Div body = new Div();
    private transient List<MyAssignment> rows = List.of();

    MyAssignmentsView(SupportTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        add(new PageHeader(getTranslation("support.my"), getTranslation("support.my.line")), body);
        tools.revision().watch(this, change -> reload());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw(tools.work().mine(tools.viewer()));
    }

    private void reload() {
        var now = tools.work().mine(tools.viewer());
        if (!now.equals(rows)) {
            draw(now);
        }
    }

    private void draw(List<MyAssignment> now) {
        rows = now;
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.BRIEFCASE, getTranslation("support.my.none"), getTranslation("support.my.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(row.state() == AssignmentState.OFFERED ? offer(row) : mine(row)));
        body.add(list);
    }

    private ListItem offer(MyAssignment row) {
        var name = new Span(row.officeName());
        name.addClassName("cell-main");
        var head = head(row, name);
        var item = new ListItem(head, new Div(services(row)));
        if (!row.handover().isEmpty()) {
            item.add(new Div(getTranslation("support.handover.line", row.handover())));
        }
        target(row).ifPresent(item::add);
        var accept = new Button(getTranslation("support.accept"), click -> accept(row));
        accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        accept.setAriaLabel(getTranslation("support.accept.of", row.officeName()));
        var giveBack = new Button(getTranslation("support.return"), click -> giveBack(row));
        giveBack.setAriaLabel(getTranslation("support.return.of", row.officeName()));
        item.add(thumbs(accept, giveBack));
        return item;
    }

    private ListItem mine(MyAssignment row) {
        var name = new Anchor(Places.careOffice(row.officeNumber()), row.officeName());
        name.addClassName("cell-main");
        var stage = new Div(Wording.stage(row.stage()));
        stage.addClassName("cell-sub");
        var phone = new Div(
                Wording.phone(row.contactPhone().isEmpty() ? row.phone() : row.contactPhone()),
                new Span(row.contactName()));
        phone.addClassName("support-contact");
        var item = new ListItem(head(row, name), stage, next(row));
        target(row).ifPresent(item::add);
        item.add(phone);
        if (!row.address().isEmpty()) {
            item.add(new Div(row.address()));
        }
        if (tools.lead()) {
            item.add(new Div(getTranslation(
                    "support.visitor.line",
                    row.visitorName().isEmpty() ? getTranslation("support.visitor.none") : row.visitorName())));
        }
        if (row.openItems() > 0) {
            item.add(new Div(getTranslation("support.open-items", row.openItems())));
        }
        var write = new Button(
                getTranslation("support.visit"),
                click -> new VisitDialog(tools, row.id(), row.careOffice(), row.officeName(), this::reload).open());
        write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        write.setAriaLabel(getTranslation("support.visit.of", row.officeName()));
        var plan = new Button(
                getTranslation("support.plan"),
                click -> NextVisitDialog.ask(tools, row.id(), row.officeName(), row.nextVisit(), this::reload));
        plan.setAriaLabel(getTranslation("support.plan.of", row.officeName()));
        item.add(thumbs(write, plan));
        return item;
    }

    private static Div head(MyAssignment row, Component name) {
        var head = new Div(name, Wording.badge(row.state()));
        head.addClassName("support-line");
        return head;
    }

    private Component next(MyAssignment row) {
        var day = row.nextVisitOn();
        if (day == null) {
            return new Div(getTranslation("support.next-visit.none"));
        }
        var line = new Div(new Span(getTranslation("support.next-visit.line", Wording.visit(row.nextVisit()))));
        line.addClassName("support-next");
        if (day.isBefore(tools.today())) {
            line.add(new StatusBadge(Meaning.BAD, getTranslation("support.overdue")));
        } else if (day.equals(tools.today())) {
            line.add(new StatusBadge(Meaning.WARNING, getTranslation("support.today")));
        }
        return line;
    }

    private Optional<Component> target(MyAssignment row) {
        var day = row.targetOn();
        if (day == null) {
            return Optional.empty();
        }
        var line = new Div(new Span(getTranslation("support.target.line", Wording.day(day))));
        line.addClassName("support-next");
        if (day.isBefore(tools.today()) && row.stage().isBefore(AdoptionStage.SET_UP)) {
            line.add(new StatusBadge(Meaning.WARNING, getTranslation("support.target.past")));
        }
        return Optional.of(line);
    }

    private static Div thumbs(Button... buttons) {
        var thumbs = new Div(buttons);
        thumbs.addClassName("support-thumbs");
        return thumbs;
    }

    private static String services(MyAssignment row) {
        return Arrays.stream(row.services().split(",", -1))
                .filter(code -> !code.isBlank())
                .map(code ->
                        ServiceTypes.coded(code.strip()).map(ServiceType::name).orElse(code))
                .collect(Collectors.joining(Wording.text("careoffice.comma")));
    }

    private void accept(MyAssignment row) {
        var people = new LinkedHashMap<AccountId, String>();
        if (tools.lead()) {
            tools.work().colleagues(tools.viewer()).forEach(one -> people.put(one.id(), one.name()));
        } else {
            people.put(tools.viewer().account(), tools.viewer().name());
        }
        new PersonDialog(
                        tools,
                        "accept",
                        row.officeName(),
                        people,
                        false,
                        (operation, person) ->
                                tools.assignments().accept(tools.viewer(), operation, row.id(), person, tools.today()),
                        this::reload)
                .open();
    }

    private void giveBack(MyAssignment row) {
        new ReasonDialog<>(
                        tools,
                        "return/" + row.id().value(),
                        row.officeName(),
                        Arrays.asList(ReturnReason.values()),
                        "return",
                        (operation, reason, words) ->
                                tools.assignments().giveBack(tools.viewer(), operation, row.id(), reason, words),
                        this::reload)
                .open();
    }
}
