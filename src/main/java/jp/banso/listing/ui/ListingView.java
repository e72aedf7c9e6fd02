package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.Extent;
import jp.banso.listing.SnapshotRow;
import jp.banso.listing.panel.RateChart;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** Every dated count of who uses the exchange, with its share of the chosen denominator. */
@Route("listing")
@Menu(title = "listing.menu", order = 40, icon = "vaadin:line-chart")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ListingView extends Div implements AfterNavigationObserver {

    private final transient ListingTools tools;
    private final Anchor queue = new Anchor(Places.listingQueue(), "");
    private final Div body = new Div();

    ListingView(ListingTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        var header = new PageHeader(getTranslation("listing.title"), getTranslation("listing.line"));
        if (tools.administrator()) {
            var bring = new Button(getTranslation("listing.bring"), click -> bring());
            bring.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(bring, new Button(getTranslation("listing.count"), click -> count(null)));
        }
        var more = new Nav(
                queue,
                new Anchor(Places.witnesses(), getTranslation("witness.title")),
                new Anchor(Places.denominators(), getTranslation("listing.denominators")));
        more.setAriaLabel(getTranslation("listing.more"));
        more.addClassName("page-links");
        body.addClassName("card-stack");
        add(header, more, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var viewer = tools.viewer();
        var open = tools.queries().open(viewer).all();
        queue.setText(getTranslation(open == 0 ? "listing.queue.none" : "listing.queue.open", open));
        var rows = tools.queries().snapshots(viewer);
        var shown = tools.queries().shown(viewer);
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(nothing());
            return;
        }
        rows.stream().filter(SnapshotRow::stands).findFirst().ifPresent(row -> body.add(now(row, shown)));
        RateChart.of(tools.queries().course(viewer)).ifPresent(chart -> body.add(course(chart, shown)));
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row, shown)));
        body.add(new Section(getTranslation("listing.snapshots"), list));
    }

    private Component nothing() {
        var empty = new EmptyState(
                VaadinIcon.LINE_CHART, getTranslation("listing.none"), getTranslation("listing.none.next"));
        return tools.administrator() ? empty.withAction(getTranslation("listing.bring"), this::bring) : empty;
    }

    private Component now(SnapshotRow row, Optional<DenominatorRow> shown) {
        return new Figures()
                .with("listing.offices", Wording.number(row.offices()), getTranslation("listing.on", Wording.day(row)))
                .with("listing.changed", changed(row), Wording.change(row))
                .with(
                        "listing.adoption",
                        shown.map(of -> Wording.percent(row.offices(), of))
                                .orElseGet(() -> getTranslation("listing.rate.none")),
                        shown.map(of -> Wording.share(row.offices(), of))
                                .orElseGet(() -> getTranslation("listing.rate.none.next")));
    }

    private Component course(Component chart, Optional<DenominatorRow> shown) {
        var note = new Paragraph(getTranslation(
                "listing.chart.note", shown.map(DenominatorRow::name).orElse("")));
        note.addClassName("cell-sub");
        return new Section(getTranslation("listing.chart"), chart, note);
    }

    private String changed(SnapshotRow row) {
        var before = row.before();
        return before == null
                ? getTranslation("listing.changed.none")
                : Wording.signed(row.offices() - before.offices());
    }

    private ListItem card(SnapshotRow row, Optional<DenominatorRow> shown) {
        var day = new Div(Wording.day(row));
        day.addClassName("cell-main");
        var source = new Div(Wording.source(row));
        source.addClassName("cell-sub");
        var count = new Div(getTranslation("listing.offices.count", Wording.number(row.offices())));
        count.addClassName("card-figure");
        var head = new Div(new Div(day, source), count);
        head.addClassName("card-line");
        var item = new ListItem(head);
        if (row.stands()) {
            item.add(new Div(Wording.change(row)));
            shown.ifPresent(of -> item.add(rate(row, of)));
            if (row.waiting() > 0) {
                item.add(new StatusBadge(Meaning.WARNING, getTranslation("listing.waiting", row.waiting())));
            }
        } else {
            item.add(new StatusBadge(Meaning.QUIET, getTranslation("listing.replaced")));
        }
        if (!row.note().isEmpty()) {
            item.add(new Div(row.note()));
        }
        item.add(foot(row));
        return item;
    }

    private Component rate(SnapshotRow row, DenominatorRow of) {
        var below = new Div(Wording.denominator(of));
        below.addClassName("cell-sub");
        return new Div(new Span(Wording.rate(row.offices(), of)), below);
    }

    private Component foot(SnapshotRow row) {
        var who =
                new Span(getTranslation("listing.recorded-by", row.recorder(), JapaneseDates.moment(row.recordedAt())));
        who.addClassName("cell-sub");
        var foot = new Div(who);
        foot.addClassName("card-line");
        if (row.stands() && tools.administrator()) {
            var correct = new Button(getTranslation("listing.correct"), click -> correct(row));
            correct.setAriaLabel(getTranslation("listing.correct.of", Wording.day(row)));
            foot.add(correct);
        }
        return foot;
    }

    private void bring() {
        getUI().ifPresent(ui -> ui.navigate(Places.newListing()));
    }

    private void correct(SnapshotRow row) {
        if (row.extent() == Extent.COUNT) {
            count(row);
        } else {
            getUI().ifPresent(ui -> ui.navigate(
                    Places.newListing(), QueryParameters.of(ListingImportView.REPLACES, String.valueOf(row.id()))));
        }
    }

    private void count(@Nullable SnapshotRow replaced) {
        new CountDialog(tools, replaced, this::reload).open();
    }
}
