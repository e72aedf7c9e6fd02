package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DenominatorRow;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;
import jp.banso.witness.ShownState;
import jp.banso.witness.Witness;
import jp.banso.witness.WitnessFigures;

/** The adoption by each witness alone, labelled, and the rule of the eight combinations with its counts (LST-16). */
final class RulePart extends Composite<Div> {

    RulePart(WitnessTools tools) {
        var figures = tools.queries().figures(tools.viewer());
        var shown = tools.listing().shown(tools.viewer());
        getContent().addClassName("card-stack");
        var large = new Figures();
        for (var witness : Witness.values()) {
            var count = figures.by().getOrDefault(witness, 0);
            large.with("witness.figure." + witness.name(), number(count), share(count, shown));
        }
        var equivalent = new Paragraph(WitnessTools.text("witness.equivalent", figures.equivalent()));
        equivalent.addClassName("form-note");
        getContent().add(large, equivalent, new Section(WitnessTools.text("witness.rule"), table(figures)));
    }

    private static String share(int count, Optional<DenominatorRow> shown) {
        return shown.map(of -> WitnessTools.text(
                        "witness.share",
                        new AdoptionRate(count, of.version().value()).percent().toPlainString(),
                        number(count),
                        number(of.version().value()),
                        of.name(),
                        JapaneseDates.both(of.version().asOf())))
                .orElseGet(() -> WitnessTools.text("listing.rate.none.next"));
    }

    private static Component table(WitnessFigures figures) {
        var headings = new ArrayList<>(List.of(WitnessTools.text("witness.state")));
        for (var witness : Witness.values()) {
            headings.add(WitnessTools.text("witness.by." + witness.name()));
        }
        headings.add(WitnessTools.text("witness.offices"));
        headings.add(WitnessTools.text("witness.next"));
        var table = new StackedTable(WitnessTools.text("witness.rule"), headings);
        for (var state : ShownState.values()) {
            var cells = new ArrayList<String>();
            for (var witness : Witness.values()) {
                cells.add(WitnessTools.text(state.by(witness) ? "witness.yes" : "witness.no"));
            }
            cells.add(number(figures.states().getOrDefault(state, 0)));
            cells.add(WitnessTools.text("witness.next." + state.name()));
            table.row(new Span(WitnessTools.text("witness.state." + state.name())), cells);
        }
        return table.component();
    }

    private static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }
}
