package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Section;
import jp.banso.survey.Figures;
import jp.banso.survey.PercentOf;
import jp.banso.survey.ResultCut;
import jp.banso.survey.RoundResults;

/** What came of a round: each figure in a table with how many stand behind it, and all of them as a workbook. */
final class ResultsPanel {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final SurveyTools tools;
    private final SurveyWaveId round;
    private final Consumer<Looking> cutTo;
    private final Section section = new Section(Wording.text("survey.results")).wide();
    private final Div body = new Div();
    private final Select<String> service =
            FormFields.choice("survey.results.service", List.of(), code -> code == null ? "" : Wording.service(code));
    private final Checkbox usual = new Checkbox(Wording.text("survey.results.usual"));
    private final Select<PercentOf> base = FormFields.choice(
            "survey.base", Arrays.asList(PercentOf.values()), one -> one == null ? "" : Wording.of("base", one));
    private boolean filling;

    /** Which answers are counted, and what percentages are parts of. */
    record Looking(ResultCut cut, PercentOf base) {}

    /** {@code cutTo} hears how one looks at them now. */
    ResultsPanel(SurveyTools tools, SurveyWaveId round, Looking looking, Consumer<Looking> cutTo) {
        this.tools = tools;
        this.round = round;
        this.cutTo = cutTo;
        FormFields.mayBeEmpty(service, Wording.text("survey.results.service.all"));
        var results = tools.results().of(tools.viewer(), round, looking.cut());
        base.setItems(Arrays.stream(PercentOf.values())
                .filter(one -> one != PercentOf.FRAME || results.study().isEmpty())
                .toList());
        base.setValue(
                results.study().isPresent() && looking.base() == PercentOf.FRAME ? PercentOf.USUAL : looking.base());
        if (results.answered() == 0) {
            section.add(new Paragraph(Wording.text("survey.results.none")));
            return;
        }
        var bar = new Div(service, base, usual);
        bar.addClassName("result-bar");
        section.add(bar, body);
        section.withActions(take());
        service.addValueChangeListener(change -> cut());
        usual.addValueChangeListener(change -> cut());
        base.addValueChangeListener(change -> cut());
        show(results);
    }

    Component shown() {
        return section;
    }

    private void cut() {
        if (!filling) {
            var cut = new ResultCut(service.getValue(), usual.getValue());
            cutTo.accept(new Looking(cut, base.getValue()));
            show(tools.results().of(tools.viewer(), round, cut));
        }
    }

    private void show(RoundResults results) {
        filling = true;
        service.setItems(results.services());
        var wanted = results.cut().service();
        service.setValue(wanted != null && results.services().contains(wanted) ? wanted : null);
        usual.setValue(results.cut().withoutBeyond());
        filling = false;
        body.removeAll();
        body.add(FormFields.note(note(results)));
        ResultTables.of(results, base.getValue()).forEach(table -> body.add(table(table)));
        if (!results.effects().isEmpty()) {
            body.add(new Paragraph(Wording.text("survey.result.benchmark")));
        }
        results.words().stream()
                .filter(words -> !words.texts().isEmpty())
                .forEach(words -> body.add(new WordsPanel(tools, round, words)));
    }

    private static String note(RoundResults results) {
        var note = Wording.text(
                "survey.results.note",
                results.answered(),
                results.asked(),
                Figures.percent(results.answered(), results.asked()).toPlainString());
        return results.leftOut() == 0 ? note : note + Wording.text("survey.results.left-out", results.leftOut());
    }

    private Anchor take() {
        var take = new Anchor();
        DownloadHandler handler = event -> download(event, tools, round, base(event));
        take.setHref(handler);
        take.setDownload(true);
        take.setText(Wording.text("survey.results.take"));
        take.addClassName("survey-take");
        return take;
    }

    /** Read under the session's lock. */
    private PercentOf base(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return base.getValue();
        } finally {
            session.unlock();
        }
    }

    /** On a phone each row is a card, whose figures are named by their columns; the roles keep it a table all the same. */
    static Component table(ResultTables.Table shown) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "result-table");
        table.getElement().setAttribute("aria-label", shown.title()).setAttribute("role", "table");
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        var head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        shown.header().forEach(title -> scoped(head.addHeaderCell(), "col").setText(title));
        for (var cells : shown.rows()) {
            var row = table.getBody().addRow();
            row.getElement().setAttribute("role", "row");
            scoped(row.addHeaderCell(), "row").setText(cells.getFirst());
            for (var column = 1; column < cells.size(); column++) {
                var cell = row.addDataCell();
                cell.setText(cells.get(column));
                cell.getElement()
                        .setAttribute("role", "cell")
                        .setAttribute("data-label", shown.header().get(column));
            }
        }
        var note = new Div(shown.note());
        note.addClassName("cell-sub");
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", shown.title());
        var title = new H3(shown.title());
        var whole = new Div(title, scroll, note);
        whole.addClassName("result");
        return whole;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement()
                .setAttribute("scope", scope)
                .setAttribute("role", scope.equals("col") ? "columnheader" : "rowheader");
        return cell;
    }

    private static void download(DownloadEvent event, SurveyTools tools, SurveyWaveId round, PercentOf base)
            throws IOException {
        var title = Wording.text("survey.results.file");
        event.setFileName(tools.invented().onFile(title) + "." + FORMAT.ending());
        event.setContentType(FORMAT.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        var results = tools.results().taken(tools.viewer(), OperationId.fresh(), round);
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(FORMAT, out, title);
            write(sheet, tools, round, results, base);
            sheet.finish();
        }
    }

    static void write(TextSheet sheet, SurveyTools tools, SurveyWaveId round, RoundResults results, PercentOf base) {
        tools.queries()
                .wave(tools.viewer(), round)
                .ifPresent(card -> sheet.row(List.of(card.row().title())));
        sheet.row(List.of(note(results)));
        for (var table : ResultTables.of(results, base)) {
            sheet.row(List.of());
            sheet.row(List.of(table.title()));
            sheet.row(List.of(table.note()));
            sheet.row(table.header());
            table.rows().forEach(sheet::row);
        }
    }
}
