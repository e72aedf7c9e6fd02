package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.council.Progress;
import jp.banso.council.ToldFigures;
import jp.banso.council.ToldTable;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** The offices without names: where they are and what they offer, how far they have come, in figures that may be told. */
final class UnnamedPart extends Composite<Section> {

    UnnamedPart(CouncilTools tools, ToldFigures figures) {
        var note = new Paragraph(getTranslation(
                tools.city() ? "council.unnamed.exact" : "council.unnamed.note", JapaneseDates.both(figures.asOf())));
        note.addClassName("cell-sub");
        getContent().add(note);
        if (figures.areas().rows().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("council.unnamed.none")));
            return;
        }
        if (figures.areas().rows().size() > 1) {
            getContent().add(chart(figures.areas()));
        }
        getContent()
                .add(
                        ToldRows.areas(figures.areas()).table(getTranslation("council.unnamed.by-area")),
                        ToldRows.categories(figures.categories()).table(getTranslation("council.unnamed.by-category")));
        getContent().withActions(new CouncilFile(tools).figures());
        if (tools.city()) {
            getContent().add(told(tools.queries().told(tools.viewer())));
        }
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.unnamed"));
    }

    /** For the city to compare: what the council reads this month. */
    private Details told(ToldFigures figures) {
        return new Details(
                getTranslation("council.unnamed.told", JapaneseDates.both(figures.asOf())),
                ToldRows.areas(figures.areas()).table(getTranslation("council.unnamed.by-area")),
                ToldRows.categories(figures.categories()).table(getTranslation("council.unnamed.by-category")));
    }

    private FigureChart chart(ToldTable areas) {
        return FigureChart.bars(
                getTranslation("council.unnamed.by-area"),
                areas.rows().stream().map(Wording::area).toList(),
                IntStream.range(0, areas.columns().size())
                        .mapToObj(column -> new FigureChart.Row(
                                getTranslation("council.progress."
                                        + Progress.valueOf(areas.columns().get(column))),
                                values(areas, column)))
                        .toList(),
                "");
    }

    private static List<@Nullable BigDecimal> values(ToldTable areas, int column) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var row = 0; row < areas.rows().size(); row++) {
            var figure = areas.at(row, column);
            values.add(figure == null ? null : BigDecimal.valueOf(figure));
        }
        return values;
    }
}
