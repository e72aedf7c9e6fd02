package jp.banso.software.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.software.SoftwareQueries;
import jp.banso.software.SoftwareRow;
import jp.banso.software.SoftwareService;
import org.jspecify.annotations.Nullable;

/** Care software: what it is called, who makes it, which standard it takes and who says so. */
@Route("software")
@Menu(title = "software.menu", order = 83, icon = "vaadin:desktop")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class SoftwareView extends Div implements AfterNavigationObserver {

    private final transient SoftwareQueries products;
    private final transient SoftwareService service;
    private final transient CurrentViewer viewer;
    private final transient DraftStore drafts;
    private final TextField search = new TextField(getTranslation("software.search"));
    private final Div body = new Div();

    SoftwareView(SoftwareQueries products, SoftwareService service, CurrentViewer viewer, DraftStore drafts) {
        this.products = products;
        this.service = service;
        this.viewer = viewer;
        this.drafts = drafts;
        addClassNames("page", "support-page");
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> reload());
        var add = new Button(getTranslation("software.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new PageHeader(getTranslation("software.title"), getTranslation("software.line")).withActions(add),
                search,
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var rows = products.products(viewer.get(), search.getValue());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.DESKTOP, getTranslation("software.none"), getTranslation("software.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(item(row)));
        body.add(list);
    }

    private ListItem item(SoftwareRow row) {
        var data = row.data();
        var name = new Span(data.name());
        name.addClassName("cell-main");
        var maker = new Span(data.maker().isEmpty() ? getTranslation("software.maker.unknown") : data.maker());
        maker.addClassName("cell-sub");
        var edit = new Button(getTranslation("software.edit"), click -> edit(row));
        edit.setAriaLabel(getTranslation("software.edit.of", data.name()));
        var head = new Div(new Div(name, maker), edit);
        head.addClassName("support-line");
        var facts = new DescriptionList();
        if (!data.aliases().isEmpty()) {
            facts.with(
                    getTranslation("software.aliases"),
                    String.join(getTranslation("software.aliases.between"), data.aliases()));
        }
        facts.with(getTranslation("software.standard41"), Wording.of(data.standard41()))
                .with(getTranslation("software.standard50"), Wording.of(data.standard50()));
        if (!data.offered()) {
            facts.with(getTranslation("software.offered"), getTranslation("software.offered.not"));
        }
        return new ListItem(head, facts);
    }

    private void edit(@Nullable SoftwareRow row) {
        new SoftwareDialog(viewer.get(), service, drafts, row, this::reload).open();
    }
}
