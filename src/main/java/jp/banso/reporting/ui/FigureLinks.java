package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;

/** From the page of figures to those that stand on pages of their own. */
final class FigureLinks extends Nav {

    FigureLinks(Viewer viewer) {
        addClassName("page-links");
        getElement().setAttribute("aria-label", getTranslation("reporting.links"));
        link(Places.forecast(), "reporting.forecast");
        link(Places.ledger(), "reporting.ledger");
        if (viewer instanceof CityStaff) {
            link(Places.movements(), "reporting.moved");
            link(Places.reports(), "reporting.reports");
            link(Places.figureBuilder(), "reporting.builder");
        }
        link(Places.areas(), "area.title");
    }

    private void link(String address, String key) {
        add(new Anchor(address, getTranslation(key)));
    }
}
