package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.ui.Places;

/** The number of offices at each stage as bars with the figures written out; a way into the list where that is open. */
final class StageBars extends UnorderedList {

    StageBars(Map<AdoptionStage, Integer> counts, int total, boolean linked) {
        addClassName("stage-bars");
        var most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        for (var stage : AdoptionStage.values()) {
            add(new ListItem(bar(stage, counts.getOrDefault(stage, 0), most, total, linked)));
        }
    }

    /** Half up to one decimal; a dash where there is nothing to divide by. */
    static String percent(int part, int whole) {
        if (whole == 0) {
            return Wording.text("careoffice.overview.no-rate");
        }
        var rate = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return Wording.text("careoffice.overview.percent", rate.toPlainString());
    }

    private Component bar(AdoptionStage stage, int count, int most, int total, boolean linked) {
        Component name = linked && count > 0
                ? new Anchor(Places.careOffices() + "?stage=" + stage.code(), Wording.stage(stage))
                : new Span(Wording.stage(stage));
        name.getElement().getClassList().add("bar-name");
        var rail = new Element("progress");
        rail.setAttribute("max", String.valueOf(most)).setAttribute("value", String.valueOf(count));
        rail.setAttribute("aria-hidden", "true");
        rail.getClassList().addAll(List.of("bar-rail", Wording.badgeClass(stage)));
        var number = new Span(Wording.number(count));
        number.addClassName("bar-number");
        var share = new Span(percent(count, total));
        share.addClassName("bar-share");
        var bar = new Div(name);
        bar.getElement().appendChild(rail);
        bar.add(number, share);
        bar.addClassName("bar");
        return bar;
    }
}
