package jp.banso.area.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jp.banso.area.AreaQueries;
import jp.banso.area.AreaRow;
import jp.banso.area.AreaService;
import jp.banso.area.Boundary;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** One's own municipality among the others of the prefecture: a table, ranked bars and a picture of tiles or outlines. */
@Route("areas")
@Menu(title = "area.menu", order = 42, icon = "vaadin:map-marker")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
class AreasView extends Div implements AfterNavigationObserver {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final transient AreaQueries queries;
    private final transient AreaService service;
    private final transient CurrentViewer viewer;
    private final transient InventedMark invented;
    private final PageHeader header = new PageHeader(getTranslation("area.title"));
    private final Div body = new Div();
    private transient AreaSight sight = new AreaSight(Measure.AFTER, false, false);

    AreasView(AreaQueries queries, AreaService service, CurrentViewer viewer, InventedMark invented) {
        this.queries = queries;
        this.service = service;
        this.viewer = viewer;
        this.invented = invented;
        addClassNames("page", "figures-page");
        body.addClassName("card-stack");
        if (administers()) {
            header.withActions(new Button(getTranslation("area.bring"), click -> bring()));
        }
        add(header, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        sight = AreaSight.of(event.getLocation().getQueryParameters());
        body.removeAll();
        queries.latest(viewer.get()).ifPresentOrElse(this::show, this::nothing);
    }

    private void nothing() {
        var empty = new EmptyState(
                VaadinIcon.MAP_MARKER,
                getTranslation("area.empty"),
                getTranslation(administers() ? "area.empty.next" : "area.empty.wait"));
        body.add(administers() ? empty.withAction(getTranslation("area.bring"), this::bring) : empty);
    }

    private void show(Comparison shown) {
        var by = sight.by();
        var rows = sight.wards() ? shown.areas() : shown.municipalities();
        var boundary = queries.boundary(viewer.get());
        var table = new AreaTable(shown, rows, by);
        header.show(getTranslation("area.title"), table.lines().getFirst());
        shown.own().ifPresent(own -> body.add(head(shown, own)));
        body.add(choice(boundary.isPresent()));
        var bars = new Section(
                getTranslation("area.bars", getTranslation("area.by." + by)),
                new RankedBars(rows, by, shown.facts().own()));
        var blocks = new Div();
        blocks.addClassName("figure-blocks");
        picture(shown, boundary).ifPresent(blocks::add);
        blocks.add(bars);
        var whole = new Section(getTranslation("area.table"), table.onPage()).withActions(link(shown, table));
        table.lines().stream().skip(1).forEach(line -> whole.add(sub(line)));
        blocks.add(whole.wide());
        body.add(blocks);
    }

    /** By outlines where there are some and they are wanted, else by tiles. */
    private Optional<Section> picture(Comparison shown, Optional<Boundary> boundary) {
        var title = getTranslation("area.tiles", getTranslation("area.by." + sight.by()));
        if (sight.outlines() && boundary.isPresent()) {
            return Optional.of(
                    new Section(title, new OutlineMap(shown, boundary.get(), sight.by()), note("area.outlines.note")));
        }
        return shown.tiles().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(title, new TileMap(shown, sight.by()), note("area.tiles.note")));
    }

    private Figures head(Comparison shown, AreaRow own) {
        var all = shown.municipalities();
        var others = shown.others();
        return new Figures()
                .with(
                        "area.head.counts",
                        getTranslation("area.from-to", Wording.number(own.before()), Wording.number(own.after())),
                        getTranslation("area.head.change", Wording.signed(own.growth()), Wording.ratio(own.ratio())))
                .with(
                        "area.head.rank",
                        getTranslation(
                                "area.from-to",
                                Wording.rank(Measure.BEFORE, own, all),
                                Wording.rank(Measure.AFTER, own, all)),
                        getTranslation("area.head.rank.of", all.size()))
                .with(
                        "area.head.ratio",
                        Wording.rank(Measure.RATIO, own, all),
                        getTranslation(
                                "area.head.ratio.of",
                                all.stream().filter(row -> !row.smallBase()).count()))
                .with(
                        "area.head.others",
                        Wording.ratio(ratio(others[0], others[1])),
                        getTranslation("area.from-to", Wording.number(others[0]), Wording.number(others[1])));
    }

    private static @Nullable BigDecimal ratio(int before, int after) {
        return before == 0
                ? null
                : BigDecimal.valueOf(after).divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
    }

    private Div choice(boolean drawable) {
        var order = FormFields.choice(
                "area.by", List.of(Measure.values()), one -> one == null ? "" : getTranslation("area.by." + one));
        order.setValue(sight.by());
        order.addValueChangeListener(change -> go(sight.by(change.getValue())));
        var level = either("area.level", "area.level.municipalities", "area.level.wards", sight.wards());
        level.addValueChangeListener(change -> go(sight.wards(change.getValue())));
        var choice = new Div(order, level);
        if (drawable) {
            var map = either("area.map", "area.map.tiles", "area.map.outlines", sight.outlines());
            map.addValueChangeListener(change -> go(sight.outlines(change.getValue())));
            choice.add(map);
        }
        choice.addClassName("figure-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("area.choice"));
        return choice;
    }

    private Select<Boolean> either(String key, String no, String yes, boolean now) {
        Select<Boolean> choice =
                FormFields.choice(key, List.of(false, true), one -> one == null ? "" : getTranslation(one ? yes : no));
        choice.setValue(now);
        return choice;
    }

    private void go(AreaSight wanted) {
        getUI().ifPresent(ui -> ui.navigate(Places.areas(), wanted.address()));
    }

    private Anchor link(Comparison shown, AreaTable table) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, shown, table);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(getTranslation("area.take"));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, Comparison shown, AreaTable table) throws IOException {
        service.taken(viewer.get(), OperationId.fresh(), shown.id());
        event.setFileName("%s_%s.%s"
                .formatted(
                        invented.onFile(getTranslation("area.title")),
                        shown.facts().after().day(),
                        FORMAT.ending()));
        event.setContentType(FORMAT.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(FORMAT, out, getTranslation("area.title"));
            table.write(sheet);
            sheet.finish();
        }
    }

    private Paragraph note(String key) {
        return sub(getTranslation(key));
    }

    private static Paragraph sub(String words) {
        var note = new Paragraph(words);
        note.addClassName("cell-sub");
        return note;
    }

    private void bring() {
        getUI().ifPresent(ui -> ui.navigate(Places.newAreas()));
    }

    private boolean administers() {
        return viewer.get() instanceof CityStaff person && person.administrator();
    }
}
