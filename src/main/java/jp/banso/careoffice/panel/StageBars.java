package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The number of offices at each stage as bars with the figures written out; a way into the list where that is open. */
public final class StageBars extends UnorderedList {

    /** Every stage; with {@code linked} one leads to the list of its offices. */
    public StageBars(Map<AdoptionStage, Integer> counts, int total, boolean linked) {
        this(List.of(AdoptionStage.values()), counts, total, linked);
    }

    /** These stages alone. */
    public StageBars(List<AdoptionStage> stages, Map<AdoptionStage, Integer> counts, int total, boolean linked) {
        addClassName("stage-bars");
        var most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        for (var stage : stages) {
            add(new ListItem(bar(stage, counts.getOrDefault(stage, 0), most, total, linked)));
        }
    }

    /** What concerns a firm: the stages before it comes in are left out while nothing of its own stands there. */
    public static List<AdoptionStage> ofAFirm(ToIntFunction<AdoptionStage> count) {
        return Arrays.stream(AdoptionStage.values())
                .dropWhile(stage -> stage.isBefore(AdoptionStage.PRE_CHECK) && count.applyAsInt(stage) == 0)
                .toList();
    }

    /** Half up to one decimal; a dash where there is nothing to divide by. */
    public static String percent(int part, int whole) {
        if (whole == 0) {
            return I18NProvider.translate("careoffice.bars.no-rate");
        }
        var rate = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return I18NProvider.translate("careoffice.bars.percent", rate.toPlainString());
    }

    private Component bar(AdoptionStage stage, int count, int most, int total, boolean linked) {
        Component name = linked && count > 0
                ? new Anchor(Places.careOffices() + "?stage=" + stage.code(), stage(stage))
                : new Span(stage(stage));
        name.getElement().getClassList().add("bar-name");
        var rail = new Element("progress");
        rail.setAttribute("max", String.valueOf(most)).setAttribute("value", String.valueOf(count));
        rail.setAttribute("aria-hidden", "true");
        rail.getClassList().addAll(List.of("bar-rail", badgeClass(stage)));
        var number = new Span(String.format(Locale.JAPAN, "%,d", count));
        number.addClassName("bar-number");
        var share = new Span(percent(count, total));
        share.addClassName("bar-share");
        var bar = new Div(name);
        bar.getElement().appendChild(rail);
        bar.add(number, share);
        bar.addClassName("bar");
        return bar;
    }

    private static String stage(AdoptionStage stage) {
        return I18NProvider.translate(
                "careoffice.stage.coded", stage.code(), I18NProvider.translate("stage." + stage.name()));
    }

    /** What a stage means to the reader. */
    public static Meaning meaning(AdoptionStage stage) {
        if (!stage.isBefore(AdoptionStage.SET_UP)) {
            return Meaning.GOOD;
        }
        return stage == AdoptionStage.NOT_CONTACTED ? Meaning.QUIET : Meaning.ACTIVE;
    }

    /** The class that colours a stage in lists, as {@link jp.banso.shared.ui.StatusBadge} does on pages. */
    public static String badgeClass(AdoptionStage stage) {
        return "badge-" + meaning(stage).name().toLowerCase(Locale.ROOT);
    }
}
