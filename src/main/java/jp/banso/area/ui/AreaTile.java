package jp.banso.area.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import jp.banso.area.AreaRow;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;

/** A municipality as a radio button with its name and value; the shade and the lower edge repeat the number. */
final class AreaTile {

    static final int SHADES = 5;

    private AreaTile() {}

    static Element of(AreaRow row, Comparison shown, Measure by, String name, Runnable chosen) {
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
        choice.addEventListener("change", event -> chosen.run());
        label.appendChild(choice, words("tile-name", name), words("tile-value", value(row, by)));
        return label;
    }

    /** The buttons of one picture, of which one is chosen. */
    static void group(Element element, String key, Measure by) {
        element.setAttribute("role", "radiogroup");
        element.setAttribute("aria-label", Wording.text(key, Wording.text("area.by." + by)));
    }

    static String value(AreaRow row, Measure by) {
        var ratio = row.ratio();
        if (by != Measure.RATIO || ratio == null) {
            return Wording.value(by, row);
        }
        return row.smallBase() ? Wording.text("area.flagged", ratio.toPlainString()) : ratio.toPlainString();
    }

    /** From 0 (the least fifth, and what is not ranked) to 4. */
    static int shade(AreaRow row, List<AreaRow> all, Measure by) {
        var rank = by.rank(row);
        var ranked = all.stream().filter(one -> by.rank(one) != null).count();
        return rank == null || ranked == 0 ? 0 : (int) (SHADES - 1 - (rank - 1) * SHADES / Math.max(ranked, 1));
    }

    private static Element words(String role, String text) {
        var words = new Element("span");
        words.getClassList().add(role);
        words.setText(text);
        return words;
    }
}
