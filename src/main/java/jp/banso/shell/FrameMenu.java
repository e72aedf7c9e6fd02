package jp.banso.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The menu: what the person may open of the views' {@code @Menu} annotations, whose titles are text keys and whose order
 * says the part they stand in. Where there are few, they stand together.
 */
final class FrameMenu extends Div {

    private static final int FEW = 8;

    /** The parts, each with the order its entries end before. */
    private enum Part {
        DAY(10),
        OFFICES(40),
        FIGURES(60),
        SETTINGS(Integer.MAX_VALUE);

        private final int end;

        Part(int end) {
            this.end = end;
        }

        static Part of(MenuEntry entry) {
            for (var part : values()) {
                if (entry.order() != null && entry.order() < part.end) {
                    return part;
                }
            }
            return SETTINGS;
        }
    }

    FrameMenu() {
        addClassName("frame-menu");
        var entries = MenuConfiguration.getMenuEntries();
        if (entries.size() <= FEW) {
            var menu = new SideNav();
            menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
            entries.forEach(entry -> menu.addItem(item(entry, entries)));
            add(menu);
            return;
        }
        for (var part : Part.values()) {
            var of = entries.stream().filter(entry -> Part.of(entry) == part).toList();
            if (!of.isEmpty()) {
                var menu = new SideNav(getTranslation("shell.menu." + part.name()));
                of.forEach(entry -> menu.addItem(item(entry, entries)));
                add(menu);
            }
        }
    }

    /** Marked on the pages below it as well, except on those that have an entry of their own. */
    private SideNavItem item(MenuEntry entry, List<MenuEntry> all) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        var above = entry.path().replaceFirst("^/", "") + "/";
        item.setMatchNested(!above.equals("/")
                && all.stream()
                        .noneMatch(other -> other.path().replaceFirst("^/", "").startsWith(above)));
        return item;
    }
}
