package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a picture, drawn by ECharts. It never stands alone: the same figures belong beside it as a table or list,
 * which is what screen readers, print and Excel get. All words arrive translated.
 */
@Tag("figure-chart")
@JsModule("./components/figure-chart/figure-chart.ts")
@NpmPackage(value = "echarts", version = "6.0.0")
public final class FigureChart extends Component implements HasStyle {

    /** Values in the order of the categories; null where there is none. */
    public record Row(String name, List<@Nullable BigDecimal> values) {}

    /** A line across a chart of lines, in the unit of its values. */
    public record Target(String name, BigDecimal value) {}

    private record Data(
            String kind,
            List<String> categories,
            List<Row> rows,
            String unit,
            @Nullable Target target) {}

    private FigureChart(String name, Data data) {
        getElement().setProperty("name", name);
        getElement().setPropertyBean("data", data);
    }

    /** Values over days, oldest first; {@code unit} is the sign behind each number. */
    public static FigureChart lines(
            String name, List<String> days, List<Row> rows, String unit, @Nullable Target target) {
        return new FigureChart(name, new Data("lines", days, rows, unit, target));
    }

    /** Values of things that have names, one below the other with the number at each bar; rows differ in their pattern. */
    public static FigureChart bars(String name, List<String> things, List<Row> rows, String unit) {
        return new FigureChart(name, new Data("bars", things, rows, unit, null));
    }
}
