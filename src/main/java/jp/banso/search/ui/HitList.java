package jp.banso.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.banso.search.FoundGroup;
import jp.banso.search.SearchHit;

/** What was found, in groups, as links; one of them may be the one the arrows stand on. */
final class HitList extends Div {

    static final String ID = "search-hits";
    private static final String HERE = "!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0";
    private static final String STANDING = "hit-standing";

    private final transient Consumer<String> go;
    private final List<Anchor> links = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private transient Consumer<String> moved = id -> {};
    private int size;
    private int at = -1;

    HitList(Consumer<String> go) {
        this.go = go;
        setId(ID);
        addClassName("search-hits");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", getTranslation("search.hits"));
    }

    /** Tells the id of the link the arrows stand on, or an empty text. */
    void onMoved(Consumer<String> listener) {
        moved = listener;
    }

    void show(List<FoundGroup> groups) {
        removeAll();
        links.clear();
        places.clear();
        size = 0;
        groups.forEach(group -> add(group(group)));
        stand(links.isEmpty() ? -1 : 0);
    }

    /** How many hits stand here. */
    int size() {
        return size;
    }

    /** One further down or up; beyond the end it begins anew. */
    void move(int by) {
        if (!links.isEmpty()) {
            stand(Math.floorMod(at + by, links.size()));
        }
    }

    /** The address of the hit the arrows stand on. */
    Optional<String> standing() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    private Div group(FoundGroup group) {
        var heading = new Div(group.heading());
        heading.addClassName("hit-heading");
        heading.getElement().setAttribute("aria-hidden", "true");
        var part = new Div(heading);
        part.addClassName("hit-group");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", group.heading());
        group.hits().forEach(hit -> part.add(link(hit)));
        size += group.hits().size();
        if (group.more() && !group.all().isEmpty()) {
            part.add(link(new SearchHit(getTranslation("search.all"), "", group.all())));
        } else if (group.more()) {
            var more = new Div(getTranslation("search.more"));
            more.addClassName("hit-more");
            part.add(more);
        }
        return part;
    }

    private Anchor link(SearchHit hit) {
        var title = new Span(hit.title());
        title.addClassName("hit-title");
        var detail = new Span(hit.detail());
        detail.addClassName("hit-detail");
        var link = new Anchor("/" + hit.place(), title, detail);
        detail.setVisible(!hit.detail().isEmpty());
        link.addClassName("hit");
        link.setId("hit-" + links.size());
        link.getElement().setAttribute("role", "option");
        link.getElement().setAttribute("tabindex", "-1");
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> go.accept(hit.place()))
                .setFilter(HERE)
                .addEventData(HERE + " && event.preventDefault()");
        links.add(link);
        places.add(hit.place());
        return link;
    }

    private void stand(int next) {
        if (at >= 0 && at < links.size()) {
            mark(links.get(at), false);
        }
        at = next;
        if (at >= 0) {
            mark(links.get(at), true);
        }
        moved.accept(at < 0 ? "" : "hit-" + at);
    }

    private static void mark(Anchor link, boolean standing) {
        link.setClassName(STANDING, standing);
        link.getElement().setAttribute("aria-selected", String.valueOf(standing));
    }
}
