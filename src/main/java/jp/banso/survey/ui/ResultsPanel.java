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
import java.util.List;
import java.util.function.Consumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Section;
import jp.banso.survey.Figures;
import jp.banso.survey.ResultCut;
import jp.banso.survey.RoundResults;

/** What came of a round: each figure in a table with how many stand behind it, and all of them as a workbook. */
final class ResultsPanel {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final SurveyTools tools;
    private final SurveyWaveId round;
    private final Consumer<ResultCut> cutTo;
    private final Section section = new Section(Wording.text("survey.results")).wide();
    private final Div body = new Div();
    private final Select<String> service =
            FormFields.choice("survey.results.service", List.of(), code -> code == null ? "" : Wording.service(code));
    private final Checkbox usual = new Checkbox(Wording.text("survey.results.usual"));
    private boolean filling;

    /** {@code cutTo} hears which answers are counted now. */
    ResultsPanel(SurveyTools tools, SurveyWaveId round, ResultCut cut, Consumer<ResultCut> cutTo) {
        this.tools = tools;
        this.round = round;
        this.cutTo = cutTo;
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption(Wording.text("survey.results.service.all"));
        var results = tools.results().of(tools.viewer(), round, cut);
        if (results.answered() == 0) {
            section.add(new Paragraph(Wording.text("survey.results.none")));
            return;
        }
        var bar = new Div(service, usual);
        bar.addClassName("result-bar");
        section.add(bar, body);
        section.withActions(take());
        service.addValueChangeListener(change -> cut());
        usual.addValueChangeListener(change -> cut());
        show(results);
    }

    Component shown() {
        return section;
    }

    private void cut() {
        if (!filling) {
            var cut = new ResultCut(service.getValue(), usual.getValue());
            cutTo.accept(cut);
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
        ResultTables.of(results).forEach(table -> body.add(table(table)));
        if (!results.effects().isEmpty()) {
            body.add(new Paragraph(Wording.text("survey.result.benchmark")));
        }
        results.words().stream()
                .filter(words -> !words.texts().isEmpty())
                .forEach(words -> body.add(new WordsPanel(tools, round, words)));
    }

    private static String note(RoundResults results) {
        return Wording.text(
                "survey.results.note",
                results.answered(),
                results.asked(),
                Figures.percent(results.answered(), results.asked()).toPlainString());
    }

    private Anchor take() {
        var take = new Anchor();
        DownloadHandler handler = event -> download(event, tools, round);
        take.setHref(handler);
        take.setDownload(true);
        take.setText(Wording.text("survey.results.take"));
        take.addClassName("survey-take");
        return take;
    }

    static Component table(ResultTables.Table shown) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "result-table");
        table.getElement().setAttribute("aria-label", shown.title());
        var head = table.getHead().addRow();
        shown.header().forEach(title -> scoped(head.addHeaderCell(), "col").setText(title));
        for (var cells : shown.rows()) {
            var row = table.getBody().addRow();
            scoped(row.addHeaderCell(), "row").setText(cells.getFirst());
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
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
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void download(DownloadEvent event, SurveyTools tools, SurveyWaveId round) throws IOException {
        var title = Wording.text("survey.results.file");
        event.setFileName(tools.invented().onFile(title) + "." + FORMAT.ending());
        event.setContentType(FORMAT.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        var results = tools.results().taken(tools.viewer(), OperationId.fresh(), round);
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(FORMAT, out, title);
            write(sheet, tools, round, results);
            sheet.finish();
        }
    }

    static void write(TextSheet sheet, SurveyTools tools, SurveyWaveId round, RoundResults results) {
        tools.queries()
                .wave(tools.viewer(), round)
                .ifPresent(card -> sheet.row(List.of(card.row().title())));
        sheet.row(List.of(note(results)));
        for (var table : ResultTables.of(results)) {
            sheet.row(List.of());
            sheet.row(List.of(table.title()));
            sheet.row(List.of(table.note()));
            sheet.row(table.header());
            table.rows().forEach(sheet::row);
        }
    }
}
