package jp.banso.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way from a page without an account to the public's pages and their menu. */
public final class PortalWay extends Nav {

    public PortalWay() {
        var way = new Anchor("/portal", getTranslation("shared.portal.way"));
        way.setRouterIgnore(true);
        add(way);
        addClassName("portal-way");
        setAriaLabel(getTranslation("shared.portal.way.name"));
    }
}
