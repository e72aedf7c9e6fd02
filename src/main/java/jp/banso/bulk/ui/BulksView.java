package jp.banso.bulk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.bulk.BulkCard;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** The latest acts on many offices, each leading to its report. */
@Route("bulk")
@Menu(title = "bulk.menu", order = 12, icon = "vaadin:list-ol")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BulksView extends Div implements AfterNavigationObserver {

    private final transient BulkTools tools;
    private final Div body = new Div();

    BulksView(BulkTools tools) {
        this.tools = tools;
        addClassNames("page", "page-narrow", "support-page");
        add(new PageHeader(getTranslation("bulk.menu"), getTranslation("bulk.line")), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var batches = tools.queries().batches(tools.viewer());
        body.removeAll();
        if (batches.isEmpty()) {
            body.add(new EmptyState(VaadinIcon.LIST_OL, getTranslation("bulk.none"), getTranslation("bulk.none.next"))
                    .withAction(getTranslation("tag.to-list"), () -> getUI().ifPresent(
                                    ui -> ui.navigate(Places.careOffices()))));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        batches.forEach(batch -> list.add(item(batch)));
        body.add(list);
    }

    private ListItem item(BulkCard batch) {
        var name = new Anchor(Places.bulkAct(batch.id().value()), Wording.what(batch));
        name.addClassName("cell-main");
        var who = new Div(getTranslation(
                "bulk.who", JapaneseDates.moment(batch.begunAt()), batch.beginner(), Wording.number(batch.offices())));
        who.addClassName("cell-sub");
        var item = new ListItem(name, who);
        if (!batch.undoer().isEmpty()) {
            var undone = new Div(getTranslation("bulk.undone-by", batch.undoer()));
            undone.addClassName("cell-sub");
            item.add(undone);
        }
        return item;
    }
}
