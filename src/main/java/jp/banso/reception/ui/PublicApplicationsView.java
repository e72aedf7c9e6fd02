package jp.banso.reception.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.reception.PublicApplicationRow;
import jp.banso.reception.PublicState;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** What came through the public form: the city says which office it is of and takes it, or turns it down with a reason. */
@Route("applications/form")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class PublicApplicationsView extends Div implements AfterNavigationObserver {

    private static final List<PublicState> STATES =
            List.of(PublicState.WAITING, PublicState.ACCEPTED, PublicState.REJECTED);

    private final transient ReceptionTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private PublicState state = PublicState.WAITING;

    PublicApplicationsView(ReceptionTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("support.applications.choice"));
        add(
                new PageHeader(getTranslation("reception.list"), getTranslation("reception.list.line"))
                        .withActions(
                                new Anchor(Places.applications(), getTranslation("support.applications")), formLink()),
                choice,
                body);
        tools.revision().watch(this, change -> reload());
    }

    private Anchor formLink() {
        var link = new Anchor(Places.publicForm(), getTranslation("reception.list.form"));
        link.setTarget("_blank");
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .orElse("");
        state = STATES.stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(PublicState.WAITING);
        choice.removeAll();
        STATES.forEach(one -> choice.add(link(one)));
        reload();
    }

    private Component link(PublicState one) {
        var link = new Anchor(
                Places.publicApplications() + "?state=" + one.name(), getTranslation("reception.state." + one.name()));
        link.addClassName("support-tab");
        if (one == state) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void reload() {
        var rows = tools.queries().rows(tools.viewer(), state);
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.INBOX,
                    getTranslation("reception.list.none", getTranslation("reception.state." + state.name())),
                    getTranslation("reception.list.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(item(row)));
        body.add(list);
    }

    private ListItem item(PublicApplicationRow row) {
        var item = new ListItem();
        Stream.of(PublicApplicationParts.head(row), PublicApplicationParts.facts(tools, row))
                .forEach(item::add);
        if (row.state() == PublicState.WAITING) {
            item.add(acts(row));
        }
        return item;
    }

    private Component acts(PublicApplicationRow row) {
        var accept = new Button(
                getTranslation("reception.accept"), click -> new AcceptDialog(tools, row, this::reload).open());
        accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        accept.setAriaLabel(getTranslation("reception.accept.of", row.receipt()));
        var reject = new Button(
                getTranslation("reception.reject"), click -> new RejectDialog(tools, row, this::reload).open());
        reject.setAriaLabel(getTranslation("reception.reject.of", row.receipt()));
        var acts = new Div(accept, reject);
        acts.addClassName("support-thumbs");
        return acts;
    }
}
