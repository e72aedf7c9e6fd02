package jp.banso.outreach.ui;

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
import java.util.List;
import jp.banso.outreach.BriefingRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.Shortcuts;

/** Every briefing session: those to come, the next one first, and those that were, the latest first. */
@Route("briefings")
@Menu(title = "outreach.briefings.menu", order = 25, icon = "vaadin:presentation")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BriefingsView extends Div implements AfterNavigationObserver {

    private final transient OutreachTools tools;
    private final Div body = new Div();

    BriefingsView(OutreachTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        body.addClassName("briefings");
        var enter = new Button(getTranslation("outreach.briefing.new"), VaadinIcon.PLUS.create());
        enter.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        enter.addClickListener(click -> enter());
        Shortcuts.beginsHere(enter);
        add(
                new PageHeader(getTranslation("outreach.briefings"), getTranslation("outreach.briefings.line"))
                        .withActions(enter),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var rows = tools.sessions().sessions(tools.viewer());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.PRESENTATION,
                    getTranslation("outreach.briefings.none"),
                    getTranslation("outreach.briefings.none.next")));
            return;
        }
        var toCome = rows.reversed().stream().filter(this::isToCome).toList();
        var were = rows.stream().filter(row -> !isToCome(row)).toList();
        if (!toCome.isEmpty()) {
            body.add(new Section(getTranslation("outreach.briefings.to-come"), list(toCome)));
        }
        if (!were.isEmpty()) {
            body.add(new Section(getTranslation("outreach.briefings.were"), list(were)));
        }
    }

    private boolean isToCome(BriefingRow row) {
        return !row.data().heldOn().isBefore(tools.today());
    }

    private void enter() {
        new BriefingDialog(tools, null, id -> getUI().ifPresent(ui -> ui.navigate(Places.briefing(id.value())))).open();
    }

    private static Component list(List<BriefingRow> rows) {
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> {
            var title = new Anchor(BriefingWording.address(row), row.data().title());
            title.addClassName("cell-main");
            var came = new Span(BriefingWording.came(row));
            came.addClassName("briefing-came");
            var head = new Div(title, came);
            head.addClassName("support-line");
            list.add(new ListItem(
                    head,
                    new Div(BriefingWording.when(row.data())),
                    new Div(BriefingWording.place(row.data())),
                    new Div(BriefingWording.asked(row))));
        });
        return list;
    }
}
