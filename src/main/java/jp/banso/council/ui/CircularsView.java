package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularRow;
import jp.banso.council.CircularService;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.WholeAddress;

/** The council's circulars: to whom, and how many have read them. */
@Route("council/circulars")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CircularsView extends Div implements AfterNavigationObserver {

    private final transient CouncilTools tools;
    private final transient CircularService circulars;
    private final transient WholeAddress address;
    private final Div body = new Div();

    CircularsView(CouncilTools tools, CircularService circulars, WholeAddress address) {
        this.tools = tools;
        this.circulars = circulars;
        this.address = address;
        addClassNames("page", "card-page");
        body.addClassName("card-stack");
        var write = new Button(getTranslation("council.circular.write"), click -> write());
        write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var back = new Anchor(Places.council(), getTranslation("council.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("council.circulars"), getTranslation("council.circulars.line"))
                        .withActions(write),
                back,
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var rows = circulars.circulars(tools.viewer());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                            VaadinIcon.ENVELOPE_O,
                            getTranslation("council.circular.none"),
                            getTranslation("council.circular.none.next"))
                    .withAction(getTranslation("council.circular.write"), this::write));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(item(row)));
        body.add(list);
    }

    private ListItem item(CircularRow row) {
        var title = new Anchor(Places.councilCircular(row.id()), row.title());
        title.addClassName("cell-main");
        var below = new Div(getTranslation(
                "council.circular.line",
                Wording.anySection(row.section()),
                JapaneseDates.moment(row.sentAt()),
                row.sender()));
        below.addClassName("cell-sub");
        var item = new ListItem(
                new Div(title, below),
                new Div(getTranslation(
                        "council.circular.read.of", Wording.number(row.read()), Wording.number(row.copies()))));
        if (row.unprinted() > 0) {
            item.add(new Anchor(
                    Places.councilCircular(row.id()),
                    getTranslation("council.circular.unprinted.go", Wording.number(row.unprinted()))));
        }
        return item;
    }

    /** To the circular itself, where its letters wait to be printed. */
    private void sent(CircularDecision.Sent sent) {
        if (sent.letters() > 0) {
            getUI().ifPresent(ui -> ui.navigate(Places.councilCircular(sent.circular())));
        } else {
            reload();
        }
    }

    private void write() {
        new CircularDialog(tools, circulars, address, this::sent).open();
    }
}
