package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Section;
import jp.banso.survey.RoundResults;
import jp.banso.survey.RoundResults.Words;

/** What came of a round: each figure in a table with how many stand behind it, and all of them as a workbook. */
final class ResultsPanel {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private ResultsPanel() {}

    static Component of(SurveyTools tools, SurveyWaveId round, RoundResults results) {
        var section = new Section(Wording.text("survey.results")).wide();
        if (results.answered() == 0) {
            section.add(new Paragraph(Wording.text("survey.results.none")));
            return section;
        }
        section.add(FormFields.note(Wording.text("survey.results.note", results.answered(), results.asked())));
        ResultTables.of(results).forEach(table -> section.add(table(table)));
        if (!results.effects().isEmpty()) {
            section.add(new Paragraph(Wording.text("survey.result.benchmark")));
        }
        results.words().stream().filter(words -> !words.texts().isEmpty()).forEach(words -> section.add(words(words)));
        var take = new Anchor();
        DownloadHandler handler = event -> download(event, tools, round);
        take.setHref(handler);
        take.setDownload(true);
        take.setText(Wording.text("survey.results.take"));
        take.addClassName("survey-take");
        return section.withActions(take);
    }

    private static Component table(ResultTables.Table shown) {
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

    private static Component words(Words words) {
        var list = new UnorderedList();
        list.addClassName("result-words");
        words.texts().forEach(text -> list.add(new ListItem(text)));
        return new Details(
                Wording.text(
                        "survey.result.words",
                        words.question().text(),
                        words.texts().size()),
                list);
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
        sheet.row(List.of(Wording.text("survey.results.note", results.answered(), results.asked())));
        for (var table : ResultTables.of(results)) {
            sheet.row(List.of());
            sheet.row(List.of(table.title()));
            sheet.row(List.of(table.note()));
            sheet.row(table.header());
            table.rows().forEach(sheet::row);
        }
    }
}
