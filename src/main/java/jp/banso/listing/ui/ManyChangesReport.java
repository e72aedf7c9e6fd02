package jp.banso.listing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.listing.ChangeRow;
import jp.banso.listing.ManyChangesService.Outcome;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** What became of each proposed change of one act: those that were decided, and each that stayed with the reason. */
final class ManyChangesReport extends Composite<Div> {

    private final String sentence;

    ManyChangesReport(boolean accepting, List<ChangeRow> rows, List<Outcome> outcomes) {
        var key = accepting ? "listing.many.accepted" : "listing.many.rejected";
        Map<Long, Outcome> by = outcomes.stream().collect(Collectors.toMap(Outcome::change, Function.identity()));
        var left = rows.stream().filter(row -> !happened(by, row)).toList();
        sentence = Wording.text(key, rows.size() - left.size(), left.size());
        var counts = new Paragraph(sentence);
        counts.addClassName("cell-main");
        counts.getElement().setAttribute("role", "status");
        var section = new Section(
                Wording.text("listing.many.report"),
                counts,
                new NamedList(
                        Wording.text(key + ".which", rows.size() - left.size()),
                        rows.stream()
                                .filter(row -> happened(by, row))
                                .map(ManyChangesDialog::line)
                                .toList()));
        if (!left.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("named-list");
            left.forEach(row -> list.add(stayed(row, by)));
            section.add(new Paragraph(Wording.text("listing.many.left")), list);
        }
        getContent().add(section);
    }

    String sentence() {
        return sentence;
    }

    private static boolean happened(Map<Long, Outcome> by, ChangeRow row) {
        var outcome = by.get(row.id());
        return outcome != null && Wording.happened(outcome.decision());
    }

    private static ListItem stayed(ChangeRow row, Map<Long, Outcome> by) {
        var outcome = by.get(row.id());
        var why = new Div(outcome == null ? "" : Wording.why(outcome.decision()));
        why.addClassName("cell-sub");
        return new ListItem(new Anchor(Places.careOffice(row.number()), row.name()), why);
    }
}
