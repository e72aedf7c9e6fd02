package jp.banso.area.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.area.AreaRow;
import jp.banso.area.Boundary;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.area.Outline;

/** Draws the outlines as SVG: five shades, each with its own hatching, and the number where there is room for it. */
final class OutlineDrawing {

    /** Units that a name and a number need. */
    private static final int ROOM = 70;

    private static final int EDGE = 6;

    private final Comparison shown;
    private final Boundary boundary;
    private final Measure by;
    private final Map<String, AreaRow> rows = new HashMap<>();

    OutlineDrawing(Comparison shown, Boundary boundary, Measure by) {
        this.shown = shown;
        this.boundary = boundary;
        this.by = by;
        var municipalities = shown.municipalities().stream()
                .collect(Collectors.toMap(AreaRow::name, Function.identity(), (first, same) -> first));
        shown.areas().forEach(area -> Optional.ofNullable(
                        municipalities.get(area.city().isEmpty() ? area.name() : area.city()))
                .ifPresent(row -> rows.put(area.code(), row)));
        shown.municipalities().forEach(row -> rows.put(row.code(), row));
    }

    /** The municipalities that are drawn, in the order of their codes. */
    List<AreaRow> drawn() {
        var codes = boundary.outlines().stream()
                .flatMap(outline -> Optional.ofNullable(rows.get(outline.code())).stream())
                .map(AreaRow::code)
                .collect(Collectors.toSet());
        return shown.municipalities().stream()
                .filter(row -> codes.contains(row.code()))
                .toList();
    }

    String svg() {
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" class=\"outlines\" aria-hidden=\"true\">",
                -EDGE,
                -EDGE,
                boundary.width() + 2 * EDGE,
                boundary.height() + 2 * EDGE));
        svg.append("<defs>");
        for (var shade = 0; shade < AreaTile.SHADES; shade++) {
            pattern(svg, shade);
        }
        svg.append("</defs>");
        var words = new ArrayList<String>();
        var own = new StringBuilder();
        for (var outline : boundary.outlines()) {
            var row = rows.get(outline.code());
            if (row != null) {
                var mine = row.name().equals(shown.facts().own());
                area(mine ? own : svg, outline, row, mine);
                word(outline, row).ifPresent(words::add);
            }
        }
        svg.append(own);
        words.forEach(svg::append);
        return svg.append("</svg>").toString();
    }

    /** The darker, the closer its lines; the darkest is full. */
    private static void pattern(StringBuilder svg, int shade) {
        var side = 24 - 5 * shade;
        svg.append(String.format(
                Locale.ROOT,
                "<pattern id=\"outline-%d\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\">"
                        + "<rect width=\"%d\" height=\"%d\" class=\"outline-ground-%d\"/>",
                shade,
                side,
                side,
                side,
                side,
                shade));
        if (shade > 0 && shade < AreaTile.SHADES - 1) {
            svg.append(String.format(Locale.ROOT, "<path d=\"M0 %dL%d 0\" class=\"outline-hatch\"/>", side, side));
        }
        svg.append("</pattern>");
    }

    private void area(StringBuilder svg, Outline outline, AreaRow row, boolean mine) {
        svg.append(String.format(
                Locale.ROOT,
                "<path data-area=\"%s\" class=\"outline%s\" fill=\"url(#outline-%d)\" fill-rule=\"evenodd\" d=\"%s\">"
                        + "<title>%s</title></path>",
                row.code(),
                mine ? " outline-own outline-chosen" : "",
                AreaTile.shade(row, shown.municipalities(), by),
                outline.path(),
                escaped(row.name() + " " + AreaTile.value(row, by))));
    }

    private Optional<String> word(Outline outline, AreaRow row) {
        var whole = outline.code().equals(row.code());
        return outline.wordRoom() < ROOM || !whole
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\">%s</text>",
                        outline.wordX(),
                        outline.wordY(),
                        escaped(AreaTile.value(row, by))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
