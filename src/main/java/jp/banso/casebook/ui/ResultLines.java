package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import jp.banso.casebook.CaseWords;
import jp.banso.casebook.ResultLine;
import jp.banso.casebook.ResultLine.Source;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormFields;

/** What came of it, a line each, and where each line is from. */
final class ResultLines extends Div {

    private final Div rows = new Div();
    private final List<Row> lines = new ArrayList<>();
    private final Button more = new Button(getTranslation("casebook.result.add"), click -> {
        var row = new Row(new ResultLine("", Source.OFFICE, ""));
        Focus.now(row.words);
    });

    ResultLines() {
        addClassName("form");
        rows.addClassName("form");
        add(
                new H3(getTranslation("casebook.results")),
                FormFields.note(getTranslation("casebook.results.help")),
                rows,
                more);
    }

    void show(List<ResultLine> kept) {
        rows.removeAll();
        lines.clear();
        kept.forEach(Row::new);
        limit();
    }

    /** Lines of which nothing was written are none. */
    List<ResultLine> read() {
        return lines.stream()
                .map(Row::read)
                .filter(line -> !line.words().isEmpty() || !line.detail().isEmpty())
                .toList();
    }

    private void limit() {
        more.setEnabled(lines.size() < CaseWords.MOST_RESULTS);
    }

    /** One line's fields. */
    private final class Row {

        private final TextField words = new TextField(getTranslation("casebook.result.words"));
        private final Select<Source> source = FormFields.choice(
                "casebook.result.source",
                List.of(Source.values()),
                one -> one == null ? "" : getTranslation("casebook.source." + one.name()));
        private final TextField detail = new TextField(getTranslation("casebook.result.detail"));

        Row(ResultLine line) {
            words.setMaxLength(ResultLine.LONGEST);
            detail.setMaxLength(ResultLine.LONGEST);
            detail.setHelperText(getTranslation("casebook.result.detail.help"));
            words.setValue(line.words());
            source.setValue(line.source());
            detail.setValue(line.detail());
            var row = new Div(words, source, detail);
            row.addClassName("result-row");
            var out = new Button(getTranslation("casebook.result.remove"), click -> {
                rows.remove(row);
                lines.remove(this);
                limit();
            });
            row.add(out);
            rows.add(row);
            lines.add(this);
            limit();
        }

        ResultLine read() {
            return new ResultLine(words.getValue(), source.getValue(), detail.getValue());
        }
    }
}
