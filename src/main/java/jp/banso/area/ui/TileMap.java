package jp.banso.area.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
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

    private final Paragraph told = new Paragraph();

    TileMap(Comparison shown, Measure by) {
        addClassName("tile-block");
        var rows = shown.municipalities().stream()
                .collect(Collectors.toMap(AreaRow::name, Function.identity(), (first, same) -> first));
        var map = new Div();
        map.addClassName("tile-map");
        AreaTile.group(map.getElement(), "area.tiles.label", by);
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
                                .map(row -> AreaTile.of(
                                        row,
                                        shown,
                                        by,
                                        tile.shortName(),
                                        () -> told.setText(Wording.sentence(row, shown.municipalities())))))
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
}
