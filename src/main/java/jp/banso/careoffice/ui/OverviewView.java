package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import jp.banso.careoffice.Overview;
import jp.banso.careoffice.OverviewQueries;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Section;

/** How far the city has come, in totals that name no office. */
@Route("overview")
@Menu(title = "careoffice.menu.overview", order = 5, icon = "vaadin:bar-chart-h")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
class OverviewView extends Div {

    OverviewView(OverviewQueries queries, CurrentViewer viewer) {
        addClassName("page");
        // Nothing here takes the focus, so the page itself does: who scrolls by keys can.
        getElement().setAttribute("tabindex", "0");
        var overview = queries.overview(viewer.get());
        add(new PageHeader(getTranslation("careoffice.overview"), getTranslation("careoffice.overview.line")));
        if (overview.offices() == 0) {
            add(new EmptyState(
                    VaadinIcon.BAR_CHART_H,
                    getTranslation("careoffice.overview.none"),
                    getTranslation("careoffice.overview.none.next")));
            return;
        }
        var figures = new Figures()
                .with(
                        "careoffice.overview.offices",
                        Wording.number(overview.offices()),
                        getTranslation("careoffice.overview.unit"))
                .with(
                        "careoffice.overview.setUp",
                        Wording.number(overview.setUp()),
                        share(overview.setUp(), overview.offices()))
                .with(
                        "careoffice.overview.listed",
                        Wording.number(overview.listed()),
                        share(overview.listed(), overview.offices()));
        add(
                figures,
                new Section(
                        getTranslation("careoffice.overview.stages"),
                        new StageBars(overview.byStage(), overview.offices(), false)),
                new Section(getTranslation("careoffice.overview.categories"), categories(overview), definition()));
    }

    private String share(int part, int whole) {
        return getTranslation("careoffice.overview.of", Wording.number(whole), StageBars.percent(part, whole));
    }

    private Component categories(Overview overview) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "figures-table");
        var head = new NativeTableRow();
        Stream.of("category", "offices", "setUp", "listed", "rate").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("careoffice.overview.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        overview.byCategory().forEach((category, share) -> {
            var name = new NativeTableHeaderCell(Wording.of("category", category));
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            name,
                            number(Wording.number(share.offices())),
                            number(Wording.number(share.setUp())),
                            number(Wording.number(share.listed())),
                            number(StageBars.percent(share.setUp(), share.offices()))));
        });
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        return scroll;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("cell-number");
        return cell;
    }

    private Component definition() {
        var words = new Paragraph(getTranslation("careoffice.overview.definition"));
        words.addClassName("cell-sub");
        return words;
    }
}
