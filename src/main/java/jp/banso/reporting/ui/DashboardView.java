package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.reporting.Dashboard;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureFilter;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** How far the programme has come, in figures that name no office, for each role what it is told. */
@Route("overview")
@Menu(title = "reporting.menu", order = 5, icon = "vaadin:bar-chart-h")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER
})
class DashboardView extends Div implements AfterNavigationObserver {

    private final transient DashboardQueries queries;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;
    private final transient FigureFile file;
    private final PageHeader header;
    private final FigureChoice choice = new FigureChoice(this::go);
    private final Div above = new Div();
    private final Div body = new Div();
    private transient FigureFilter filter = FigureFilter.none();
    private transient List<FigureBlock> blocks = List.of();
    private transient @Nullable Dashboard told;

    DashboardView(
            DashboardQueries queries,
            FigureExport export,
            CurrentViewer viewer,
            InventedMark invented,
            CaseRevision revision,
            Clock clock) {
        this.queries = queries;
        this.viewer = viewer;
        this.clock = clock;
        file = new FigureFile(
                export,
                viewer,
                invented,
                () -> filter,
                () -> new FigureFile.Head(JapanTime.today(clock), List.of(asOf(), whose())));
        addClassNames("page", "figures-page");
        // Where no figure leads anywhere nothing takes the focus, so the page itself does: who scrolls by keys can.
        getElement().setAttribute("tabindex", "0");
        header = new PageHeader(getTranslation("reporting.title"), "");
        above.addClassName("card-stack");
        body.addClassName("figure-blocks");
        choice.setVisible(viewer.get() instanceof CityStaff);
        add(header);
        if (viewer.get() instanceof CityStaff || viewer.get() instanceof Observer) {
            add(new FigureLinks(viewer.get()));
        }
        add(choice, above, body);
        revision.watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = viewer.get() instanceof CityStaff
                ? Ways.filter(event.getLocation().getQueryParameters())
                : FigureFilter.none();
        choice.show(filter);
        reload();
    }

    private void go(FigureFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(Places.overview(), Ways.address(wanted)));
    }

    /** Asks again and draws what differs. */
    void reload() {
        var now = queries.dashboard(viewer.get(), filter);
        header.show(getTranslation("reporting.title"), asOf());
        if (now.equals(told)) {
            return;
        }
        told = now;
        above.removeAll();
        above.add(
                now.offices() == 0
                        ? NothingYet.of(viewer.get(), filter, () -> go(FigureFilter.none()))
                        : HeadFigures.of(now));
        var course = now.course();
        if (viewer.get() instanceof CityStaff
                && course != null
                && course.points().isEmpty()) {
            above.add(NothingYet.noCourse());
        }
        show(new Drawings(now, new Ways(viewer.get(), filter)).all());
    }

    /** Blocks that stay keep their place on the page, and with it the focus of whoever is reading. */
    private void show(List<Drawing> drawings) {
        var same = blocks.stream()
                .map(FigureBlock::figure)
                .toList()
                .equals(drawings.stream().map(Drawing::figure).toList());
        if (!same) {
            blocks = new ArrayList<>();
            body.removeAll();
            drawings.forEach(drawing -> blocks.add(new FigureBlock(drawing, file)));
            blocks.forEach(block -> body.add(block.onPage()));
            return;
        }
        for (var place = 0; place < drawings.size(); place++) {
            blocks.get(place).show(drawings.get(place));
        }
    }

    private String asOf() {
        return getTranslation(
                "reporting.line." + viewer.get().role().name(), JapaneseDates.both(JapanTime.today(clock)));
    }

    /** Of which offices the figures tell, in words for the file. */
    private String whose() {
        return Stream.of(choice.words(filter), List.of(getTranslation("careoffice.filter.closed")))
                .flatMap(List::stream)
                .reduce((one, next) -> getTranslation("reporting.and", one, next))
                .orElse("");
    }
}
