package jp.banso.area.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.area.AreaRow;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.area.Tile;

/**
 * The prefecture as tiles of one size, each with its name and value. Radio buttons underneath: the arrow keys go from tile to
 * tile and the chosen one is told in words; the shade repeats the number.
 */
final class TileMap extends Div {

    private static final int SHADES = 5;

    private final Paragraph told = new Paragraph();

    TileMap(Comparison shown, Measure by) {
        addClassName("tile-block");
        var rows = shown.municipalities().stream()
                .collect(Collectors.toMap(AreaRow::name, Function.identity(), (first, same) -> first));
        var map = new Div();
        map.addClassName("tile-map");
        map.getElement().setAttribute("role", "radiogroup");
        map.getElement().setAttribute("aria-label", Wording.text("area.tiles.label", Wording.text("area.by." + by)));
        var places = shown.tiles().stream()
                .collect(Collectors.toMap(tile -> place(tile.column(), tile.row()), tile -> tile));
        var columns = shown.tiles().stream().mapToInt(Tile::column).max().orElse(0);
        var lines = shown.tiles().stream().mapToInt(Tile::row).max().orElse(0);
        var table = new Element("table");
        table.setAttribute("role", "presentation");
        for (var down = 1; down <= lines; down++) {
            var line = new Element("tr");
            for (var across = 1; across <= columns; across++) {
                var cell = new Element("td");
                Optional.ofNullable(places.get(place(across, down)))
                        .flatMap(tile -> Optional.ofNullable(rows.get(tile.name()))
                                .map(row -> tile(row, shown, by, tile.shortName())))
                        .ifPresent(cell::appendChild);
                line.appendChild(cell);
            }
            table.appendChild(line);
        }
        map.getElement().appendChild(table);
        told.addClassName("tile-told");
        told.getElement().setAttribute("aria-live", "polite");
        shown.own()
                .ifPresentOrElse(
                        row -> told.setText(Wording.sentence(row, shown.municipalities())),
                        () -> told.setText(Wording.text("area.tiles.choose")));
        add(map, told);
    }

    private static String place(int column, int row) {
        return column + "/" + row;
    }

    private Element tile(AreaRow row, Comparison shown, Measure by, String name) {
        var label = new Element("label");
        label.getClassList().add("tile");
        label.getClassList().add("tile-" + shade(row, shown.municipalities(), by));
        var own = row.name().equals(shown.facts().own());
        if (own) {
            label.getClassList().add("tile-own");
        }
        var choice = new Element("input");
        choice.setAttribute("type", "radio");
        choice.setAttribute("name", "tile");
        choice.setAttribute("value", row.code());
        choice.getClassList().add("tile-choice");
        if (own) {
            choice.setAttribute("checked", true);
        }
        choice.addEventListener("change", chosen -> told.setText(Wording.sentence(row, shown.municipalities())));
        label.appendChild(choice, words("tile-name", name), words("tile-value", value(row, by)));
        return label;
    }

    private static String value(AreaRow row, Measure by) {
        var ratio = row.ratio();
        if (by != Measure.RATIO || ratio == null) {
            return Wording.value(by, row);
        }
        return row.smallBase() ? Wording.text("area.flagged", ratio.toPlainString()) : ratio.toPlainString();
    }

    private static Element words(String role, String text) {
        var words = new Element("span");
        words.getClassList().add(role);
        words.setText(text);
        return words;
    }

    /** From 0 (the least fifth, and what is not ranked) to 4. */
    private static int shade(AreaRow row, List<AreaRow> all, Measure by) {
        var rank = by.rank(row);
        var ranked = all.stream().filter(one -> by.rank(one) != null).count();
        return rank == null || ranked == 0 ? 0 : (int) (SHADES - 1 - (rank - 1) * SHADES / Math.max(ranked, 1));
    }
}
