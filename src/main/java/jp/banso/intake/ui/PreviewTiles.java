package jp.banso.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import jp.banso.intake.BatchCounts;
import jp.banso.intake.PreviewTile;

/** The counts of a preview as buttons; the pressed one filters the lines below. */
class PreviewTiles extends Composite<Div> {

    private final transient Map<PreviewTile, NativeButton> buttons = new EnumMap<>(PreviewTile.class);

    PreviewTiles(BatchCounts counts, PreviewTile chosen, Consumer<PreviewTile> choose) {
        getContent().addClassName("tiles");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("intake.tiles"));
        for (var tile : PreviewTile.values()) {
            var number = new Span(Wording.number(count(counts, tile)));
            number.addClassName("tile-count");
            var button = new NativeButton("", click -> choose.accept(tile));
            button.add(new Span(getTranslation("intake.tile." + tile.name())), number);
            button.addClassNames("tile", "tile-" + tile.name().toLowerCase(Locale.ROOT));
            if (count(counts, tile) > 0 && (tile == PreviewTile.REFUSED || tile == PreviewTile.CONFLICT)) {
                button.addClassName("tile-alert");
            }
            buttons.put(tile, button);
            getContent().add(button);
        }
        choose(chosen);
    }

    final void choose(PreviewTile chosen) {
        buttons.forEach(
                (tile, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(tile == chosen)));
    }

    private static int count(BatchCounts counts, PreviewTile tile) {
        return switch (tile) {
            case NEW_OFFICE -> counts.newOffices();
            case NEW_SERVICE -> counts.newServices();
            case CHANGED -> counts.changed();
            case SAME -> counts.same();
            case VANISHED -> counts.vanished();
            case REFUSED -> counts.refused();
            case CONFLICT -> counts.conflicts();
            case WARNED -> counts.warned();
        };
    }
}
