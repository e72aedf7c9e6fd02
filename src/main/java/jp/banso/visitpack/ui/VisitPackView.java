package jp.banso.visitpack.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.visitpack.VisitPackQueries;

/** Before a visit: how many cases one takes along, and the way to the page that needs no network. */
@Route("visit-pack")
@Menu(title = "visitpack.menu", order = 6, icon = "vaadin:download-alt")
@RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class VisitPackView extends Div implements AfterNavigationObserver {

    private final transient VisitPackQueries packs;
    private final transient CurrentViewer current;
    private final Paragraph count = new Paragraph();

    VisitPackView(VisitPackQueries packs, CurrentViewer current) {
        this.packs = packs;
        this.current = current;
        addClassNames("page", "support-page");
        var open = new Anchor("/visit-pack/device", getTranslation("visitpack.open"));
        open.setRouterIgnore(true);
        open.addClassName("visit-pack-open");
        add(
                new PageHeader(getTranslation("visitpack.title"), getTranslation("visitpack.line")),
                count,
                open,
                new Section(getTranslation("visitpack.how"), how()),
                new Anchor(Places.myAssignments(), getTranslation("visitpack.my")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var number = packs.count(current.get());
        count.setText(number == 0 ? getTranslation("visitpack.none") : getTranslation("visitpack.count", number));
    }

    private UnorderedList how() {
        return new UnorderedList(Stream.of(
                        getTranslation("visitpack.how.first"),
                        getTranslation("visitpack.how.write"),
                        getTranslation("visitpack.how.send"),
                        getTranslation("visitpack.how.other"))
                .map(ListItem::new)
                .toArray(ListItem[]::new));
    }
}
