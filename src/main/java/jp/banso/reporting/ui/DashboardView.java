package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.ListingQueries;
import jp.banso.reporting.DueWork;
import jp.banso.reporting.Standing;
import jp.banso.reporting.StandingQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme has come, for each role what it may count. Asked anew when somebody elsewhere saves, at most every
 * two seconds.
 */
@Route("overview")
@Menu(title = "reporting.menu", order = 5, icon = "vaadin:bar-chart-h")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER})
class DashboardView extends Div {

    private static final Executor LATER = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    private final transient StandingQueries standings;
    private final transient ListingQueries listing;
    private final transient DashboardBlocks blocks;
    private final transient CurrentViewer current;
    private final Div body = new Div();
    private transient @Nullable Shown shown;
    private boolean stale;

    /** What one viewer is shown; null where it is not for them. */
    private record Shown(
            Standing standing,
            @Nullable DueWork due,
            @Nullable AdoptionCourse course) {}

    DashboardView(
            StandingQueries standings,
            ListingQueries listing,
            DashboardBlocks blocks,
            CurrentViewer current,
            CaseRevision revision) {
        this.standings = standings;
        this.listing = listing;
        this.blocks = blocks;
        this.current = current;
        addClassName("page");
        // Where nothing takes the focus, the page itself does: who scrolls by keys can.
        getElement().setAttribute("tabindex", "0");
        body.addClassName("card-stack");
        var firm = current.get() instanceof VendorStaff;
        add(
                new PageHeader(
                        getTranslation("reporting.title"),
                        getTranslation(firm ? "reporting.line.firm" : "reporting.line")),
                body);
        revision.watch(this, change -> askSoon());
        ask();
    }

    private void ask() {
        var viewer = current.get();
        var now = new Shown(
                standings.standing(viewer),
                viewer instanceof Observer ? null : standings.due(viewer),
                viewer instanceof VendorStaff ? null : listing.course(viewer));
        if (!Objects.equals(now, shown)) {
            shown = now;
            draw(now, viewer);
        }
    }

    private void draw(Shown now, Viewer viewer) {
        body.removeAll();
        var standing = now.standing();
        if (standing.funnel().offices() == 0) {
            body.add(nothing(viewer));
            return;
        }
        var named = !(viewer instanceof Observer);
        body.add(figures(now));
        if (now.course() != null && !now.course().points().isEmpty()) {
            body.add(blocks.course(now.course()));
        }
        body.add(blocks.funnel(standing.funnel(), named));
        if (now.due() != null) {
            body.add(blocks.due(now.due()));
        }
        body.add(blocks.categories(standing.byCategory()));
        if (!(viewer instanceof VendorStaff)) {
            body.add(blocks.members(standing, named));
        }
    }

    private Component figures(Shown now) {
        var funnel = now.standing().funnel();
        var listed = now.standing().all().listed();
        var figures = new Figures()
                .with(
                        "careoffice.overview.offices",
                        Wording.number(funnel.offices()),
                        getTranslation("careoffice.overview.unit"))
                .with("careoffice.overview.setUp", Wording.number(funnel.setUp()), of(funnel.setUp(), funnel.offices()))
                .with("careoffice.overview.listed", Wording.number(listed), of(listed, funnel.offices()));
        var due = now.due();
        return due == null
                ? figures
                : figures.with(
                        "reporting.due.stalled",
                        Wording.number(due.stalled()),
                        getTranslation("reporting.figure.due", due.due()));
    }

    private String of(int part, int whole) {
        return getTranslation("careoffice.overview.of", Wording.number(whole), StageBars.percent(part, whole));
    }

    private Component nothing(Viewer viewer) {
        return new EmptyState(
                VaadinIcon.BAR_CHART_H,
                getTranslation("reporting.none"),
                getTranslation(viewer instanceof VendorStaff ? "reporting.none.firm" : "reporting.none.next"));
    }

    private void askSoon() {
        if (stale) {
            return;
        }
        stale = true;
        getUI().ifPresent(ui -> LATER.execute(() -> {
            try {
                ui.access(() -> {
                    stale = false;
                    if (isAttached()) {
                        ask();
                    }
                });
            } catch (UIDetachedException closedMeanwhile) {
                // nobody looks any more
            }
        }));
    }
}
