package jp.banso.area.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.banso.area.AreaRow;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.shared.TextSheet;
import org.jspecify.annotations.Nullable;

/** Every area with all its figures, on the page and in the file alike. */
final class AreaTable {

    private static final List<String> COLUMNS =
            List.of("area", "before", "after", "growth", "ratio", "rank-before", "rank-after");

    /** So many municipalities are named in a line. */
    private static final int NAMED = 10;

    private final Comparison shown;
    private final List<AreaRow> rows;
    private final Measure by;
    private final boolean rates;
    private final boolean standard;

    AreaTable(Comparison shown, List<AreaRow> rows, Measure by) {
        this.shown = shown;
        this.rows = rows;
        this.by = by;
        rates = rows.stream().anyMatch(row -> row.rate() != null);
        standard = rows.stream().anyMatch(row -> row.standard() != null);
    }

    Div onPage() {
        var title = Wording.text("area.table");
        var table = new NativeTable();
        table.addClassNames("plain-table", "figure-table");
        table.getElement().setAttribute("aria-label", title);
        var head = table.getHead().addRow();
        header().forEach(words -> {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(words);
        });
        for (var area : by.ordered(rows)) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(name(area));
            cells(area).forEach(words -> row.addDataCell().setText(words));
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        return scroll;
    }

    /** The same table with what it rests on above it; numbers stay numbers. */
    void write(TextSheet sheet) {
        sheet.row(List.of(Wording.text("area.title")));
        lines().forEach(line -> sheet.row(List.of(line)));
        sheet.row(List.of());
        sheet.row(header());
        for (var area : by.ordered(rows)) {
            var cells = new ArrayList<Object>();
            cells.add(name(area));
            cells.addAll(List.of(area.before(), area.after(), area.growth()));
            cells.add(orNothing(area.ratio()));
            cells.add(Wording.rank(Measure.BEFORE, area, rows));
            cells.add(Wording.rank(Measure.AFTER, area, rows));
            if (rates) {
                cells.add(Objects.requireNonNullElse(area.denominator(), ""));
                cells.add(orNothing(area.rate()));
                cells.add(Wording.rank(Measure.RATE, area, rows));
            }
            if (standard) {
                cells.add(orNothing(area.standard()));
                cells.add(Wording.rank(Measure.STANDARD, area, rows));
            }
            cells.add(note(area));
            sheet.row(cells);
        }
    }

    /** The days, the source, what the denominators are, and how it is counted. */
    List<String> lines() {
        var facts = shown.facts();
        var lines = new ArrayList<>(List.of(
                Wording.text("area.days", Wording.day(facts.before()), Wording.day(facts.after()), facts.source())));
        lines.add(
                facts.denominators().isEmpty()
                        ? Wording.text("area.no-denominators")
                        : Wording.text("area.denominators", facts.denominators()));
        lines.add(Wording.text("area.how"));
        lines.addAll(standardised());
        return lines;
    }

    /** How the standardised rate is made, or what is missing for it and how that is brought (ARE-08). */
    private List<String> standardised() {
        var structure = shown.structure();
        if (structure == null) {
            return List.of(Wording.text("area.standard.none"));
        }
        var facts = structure.facts();
        var how = Wording.text(
                "area.standard.how",
                structure.services().size(),
                Wording.day(facts.asOf()),
                facts.source(),
                facts.denominators().isEmpty() ? Wording.text("area.none") : facts.denominators());
        var without = shown.withoutStandard();
        return without.isEmpty()
                ? List.of(how)
                : List.of(
                        how,
                        Wording.text(
                                "area.standard.missing",
                                without.size(),
                                without.stream()
                                        .limit(NAMED)
                                        .reduce((one, next) -> Wording.text("area.and", one, next))
                                        .orElse("")));
    }

    private List<String> header() {
        return Stream.of(
                        COLUMNS.stream(),
                        rates ? Stream.of("denominator", "rate", "rank-rate") : Stream.<String>empty(),
                        standard ? Stream.of("standard", "rank-standard") : Stream.<String>empty(),
                        Stream.of("note"))
                .flatMap(Function.identity())
                .map(column -> Wording.text("area.column." + column))
                .toList();
    }

    private List<String> cells(AreaRow area) {
        var cells = new ArrayList<>(List.of(
                Wording.number(area.before()),
                Wording.number(area.after()),
                Wording.signed(area.growth()),
                Wording.ratio(area.ratio()),
                Wording.rank(Measure.BEFORE, area, rows),
                Wording.rank(Measure.AFTER, area, rows)));
        if (rates) {
            var of = area.denominator();
            cells.add(of == null ? Wording.text("area.none") : Wording.number(of));
            cells.add(Wording.percent(area.rate()));
            cells.add(Wording.rank(Measure.RATE, area, rows));
        }
        if (standard) {
            cells.add(Wording.percent(area.standard()));
            cells.add(Wording.rank(Measure.STANDARD, area, rows));
        }
        cells.add(note(area));
        return cells;
    }

    private String name(AreaRow area) {
        return area.name().equals(shown.facts().own())
                ? Wording.text("area.own", Wording.name(area))
                : Wording.name(area);
    }

    private static String note(AreaRow area) {
        return area.smallBase() ? Wording.text(area.before() == 0 ? "area.no-base" : "area.small") : "";
    }

    private static Object orNothing(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }
}
