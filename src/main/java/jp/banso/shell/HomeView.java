package jp.banso.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.PageHeader;

/** Where everybody arrives: a greeting and the places this person works in. */
@Route("")
@Menu(title = "shell.menu.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div {

    HomeView(CurrentViewer viewer, List<HomeTile> rooms) {
        addClassName("page");
        var person = viewer.get();
        add(new PageHeader(
                getTranslation("shell.home.greeting", person.name()),
                getTranslation("shell.home.line." + person.role().name())));
        var tiles = new Div();
        tiles.addClassName("home-tiles");
        rooms.stream().sorted(Comparator.comparingInt(HomeTile::order)).forEach(room -> room.show()
                .ifPresent(tiles::add));
        var places = new UnorderedList();
        places.addClassName("home-places");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != HomeView.class)
                .map(this::place)
                .forEach(places::add);
        if (tiles.getComponentCount() > 0) {
            add(tiles);
        }
        add(places.getChildren().findAny().isPresent() ? places : new Paragraph(getTranslation("shell.home.nothing")));
    }

    private ListItem place(MenuEntry entry) {
        var link = new Anchor(entry.path(), "");
        if (entry.icon() != null) {
            var icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            link.add(icon);
        }
        var words = new Div(getTranslation(entry.title()));
        words.addClassName("home-place-name");
        var what = new Div(getTranslation(entry.title() + ".what"));
        what.addClassName("home-place-what");
        link.add(new Div(words, what));
        return new ListItem(link);
    }
}
