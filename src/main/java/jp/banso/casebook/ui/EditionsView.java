package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.casebook.IssuedEdition;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Editions of the collection: each a frozen list of texts, taken as a booklet. */
@Route("casebook/editions")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class EditionsView extends Div implements AfterNavigationObserver {

    private final transient CasebookTools tools;
    private final Div body = new Div();

    EditionsView(CasebookTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var issue = new Button(
                getTranslation("casebook.edition.issue"), click -> new EditionDialog(tools, this::reload).open());
        issue.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new PageHeader(getTranslation("casebook.editions"), getTranslation("casebook.editions.line"))
                        .withActions(new Anchor(Places.casebook(), getTranslation("casebook.back")), issue),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var editions = tools.cases().editions();
        body.removeAll();
        if (editions.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.BOOK,
                    getTranslation("casebook.editions.none"),
                    getTranslation("casebook.editions.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        editions.forEach(edition -> list.add(item(edition)));
        body.add(list);
    }

    private ListItem item(IssuedEdition edition) {
        var page = new Anchor("/cases/editions/" + edition.id().value(), edition.title());
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        var heading = new H2(page);
        heading.addClassName("case-row-title");
        var line = new Div(getTranslation("casebook.edition.line", Wording.day(edition.issuedOn()), edition.issuer()));
        line.addClassName("cell-sub");
        var item = new ListItem(heading, line, new Div(getTranslation("casebook.edition.cases", edition.cases())));
        if (edition.withdrawn() > 0) {
            item.add(new Div(getTranslation("casebook.edition.withdrawn", edition.withdrawn())));
        }
        var paper = new Anchor(
                "/cases/editions/" + edition.id().value() + ".pdf", getTranslation("casebook.edition.paper"));
        paper.setRouterIgnore(true);
        paper.setTarget("_blank");
        paper.getElement().setAttribute("aria-label", getTranslation("casebook.edition.paper.of", edition.title()));
        item.add(paper);
        return item;
    }
}
