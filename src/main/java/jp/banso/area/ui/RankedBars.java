package jp.banso.area.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import jp.banso.area.AreaRow;
import jp.banso.area.Measure;

/** The areas by rank, each with a bar; what is not ranked follows with the reason. */
final class RankedBars extends Div {

    RankedBars(List<AreaRow> rows, Measure by, String own) {
        addClassName("rank-block");
        var ordered = by.ordered(rows);
        var most = ordered.stream()
                .filter(row -> by.rank(row) != null)
                .map(row -> valueOrNothing(by, row))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        var list = list();
        var rest = list();
        for (var row : ordered) {
            (by.rank(row) == null ? rest : list).add(item(row, rows, by, own, most));
        }
        add(list);
        if (rest.getComponentCount() > 0) {
            var why = new Paragraph(Wording.text("area.unranked." + by));
            why.addClassName("cell-sub");
            add(why, rest);
        }
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("rank-list");
        return list;
    }

    private static ListItem item(AreaRow row, List<AreaRow> all, Measure by, String own, BigDecimal most) {
        var mine = row.name().equals(own);
        var rank = span("rank-place", Wording.rank(by, row, all));
        var name = span("rank-name", mine ? Wording.text("area.own", Wording.name(row)) : Wording.name(row));
        var value = span("rank-value", Wording.value(by, row));
        var bar = new Element("progress");
        bar.setAttribute("max", most.toPlainString());
        bar.setAttribute(
                "value", by.rank(row) == null ? "0" : valueOrNothing(by, row).toPlainString());
        bar.setAttribute("aria-hidden", "true");
        bar.getClassList().addAll(List.of("bar-rail", mine ? "badge-active" : "badge-quiet"));
        var track = new Div();
        track.getElement().appendChild(bar);
        var item = new ListItem(rank, name, track, value);
        if (mine) {
            item.addClassName("rank-own");
        }
        return item;
    }

    private static BigDecimal valueOrNothing(Measure by, AreaRow row) {
        var value = by.value(row);
        return value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO);
    }

    private static Span span(String role, String words) {
        var span = new Span(words);
        span.addClassName(role);
        return span;
    }
}
