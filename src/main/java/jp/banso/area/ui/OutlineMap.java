package jp.banso.area.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import jp.banso.area.AreaRow;
import jp.banso.area.Boundary;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.area.Tile;

/**
 * The prefecture by its outlines, with the same radio buttons underneath as the tiles: what is chosen there or in the picture
 * is told in words. Never without the words to whoever made the boundaries (ARE-07).
 */
final class OutlineMap extends Div {

    /** A press on an area is one on its button. */
    private static final String PRESS = """
            this.addEventListener('click', event => {
                const area = event.target.closest('[data-area]');
                const button = area && this.parentElement.querySelector(`input[value="${area.dataset.area}"]`);
                if (button) {
                    button.click();
                    button.focus();
                }
            })""";

    private static final String CHOOSE = """
            this.querySelectorAll('[data-area]').forEach(area =>
                area.classList.toggle('outline-chosen', area.dataset.area === $0))""";

    private final Div picture = new Div();
    private final Paragraph told = new Paragraph();

    OutlineMap(Comparison shown, Boundary boundary, Measure by) {
        addClassName("tile-block");
        var drawing = new OutlineDrawing(shown, boundary, by);
        picture.add(new Svg(drawing.svg()));
        picture.addClassName("outline-picture");
        picture.getElement().executeJs(PRESS);
        var names =
                shown.tiles().stream().collect(Collectors.toMap(Tile::name, Tile::shortName, (first, same) -> first));
        var buttons = new Div();
        buttons.addClassName("outline-buttons");
        AreaTile.group(buttons.getElement(), "area.outlines.label", by);
        drawing.drawn().forEach(row -> buttons.getElement()
                .appendChild(AreaTile.of(
                        row, shown, by, names.getOrDefault(row.name(), row.name()), () -> choose(row, shown))));
        told.addClassName("tile-told");
        told.getElement().setAttribute("aria-live", "polite");
        told.setText(shown.own()
                .map(row -> Wording.sentence(row, shown.municipalities()))
                .orElseGet(() -> Wording.text("area.tiles.choose")));
        var credit = new Paragraph(Wording.text("area.outlines.credit", boundary.credit()));
        credit.addClassName("cell-sub");
        add(picture, credit, buttons, told);
    }

    private void choose(AreaRow row, Comparison shown) {
        told.setText(Wording.sentence(row, shown.municipalities()));
        picture.getElement().executeJs(CHOOSE, row.code());
    }
}
