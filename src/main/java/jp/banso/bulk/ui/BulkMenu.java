package jp.banso.bulk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.bulk.BulkAct;
import jp.banso.careoffice.panel.RowsAction;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;

/** The acts on many offices, above the office list. */
@org.springframework.stereotype.Component
class BulkMenu implements RowsAction {

    private final BulkTools tools;

    BulkMenu(BulkTools tools) {
        this.tools = tools;
    }

    @Override
    public Optional<Component> offer(Viewer viewer, Supplier<Rows> rows) {
        if (!(viewer instanceof CityStaff)) {
            return Optional.empty();
        }
        var bar = new MenuBar();
        var words = new Div(VaadinIcon.LIST_OL.create(), new Span(Wording.text("bulk.menu.acts")));
        words.addClassName("view-item");
        var root = bar.addItem(words);
        root.setAriaLabel(Wording.text("bulk.menu.acts.label"));
        var below = root.getSubMenu();
        for (var act : BulkAct.values()) {
            below.addItem(Wording.act(act), click -> new BulkDialog(tools, act, rows.get()).open());
        }
        below.addSeparator();
        below.addItem(Wording.text("bulk.menu"), click -> UI.getCurrentOrThrow().navigate(Places.bulkActs()));
        return Optional.of(bar);
    }
}
