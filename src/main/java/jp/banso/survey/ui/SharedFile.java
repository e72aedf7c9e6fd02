package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import jp.banso.shared.TextSheet;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Language;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.PercentOf;
import jp.banso.survey.Question;
import jp.banso.survey.SharedRound;
import org.jspecify.annotations.Nullable;

/** Shared results on paper and as a workbook, and an office's own answer beside the others'. */
final class SharedFile {

    private final InventedMark invented;
    private final PercentOf base;
    private final Supplier<SharedRound> round;

    SharedFile(InventedMark invented, PercentOf base, Supplier<SharedRound> round) {
        this.invented = invented;
        this.base = base;
        this.round = round;
    }

    Anchor paper(String key) {
        return link(key, event -> paper(event, null));
    }

    /** With the office's answer before the tables. */
    Anchor paper(String key, Supplier<AnswerSheet> own) {
        return link(key, event -> paper(event, own.get()));
    }

    Anchor workbook(String key) {
        return link(key, this::workbook);
    }

    private static Anchor link(String key, DownloadHandler handler) {
        var link = new Anchor();
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("survey-take");
        return link;
    }

    private void paper(DownloadEvent event, @Nullable AnswerSheet own) throws IOException {
        var shown = round.get();
        named(event, ".pdf", "application/pdf");
        try (var paper = new Paper(invented.onPaper(Language.JAPANESE.locale()).orElse(""));
                var out = new BufferedOutputStream(event.getOutputStream())) {
            paper.title(shown.title()).note(SharedPage.line(shown)).note(SharedPage.note(shown));
            if (own != null) {
                own(paper, own);
            }
            for (var table : SharedTexts.of(shown, base)) {
                paper.heading(table.title());
                paper.table(table.header(), parts(table.header().size()), table.rows());
                if (!table.note().isEmpty()) {
                    paper.note(table.note());
                }
            }
            for (var words : shown.words()) {
                paper.heading(words.question().text());
                words.texts().forEach(paper::text);
            }
            paper.finish(out);
        }
    }

    private static void own(Paper paper, AnswerSheet own) {
        paper.heading(Wording.text("survey.shared.own", own.officeName()));
        var rows = new ArrayList<List<String>>();
        own.form().asked(own.moment(), own.answers()).stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.kind() != Question.Kind.TEXT)
                .forEach(question -> rows.add(List.of(
                        question.text(),
                        EnteredPanel.said(question, own.answers().getOrDefault(question.code(), "")))));
        paper.table(
                List.of(Wording.text("survey.result.question"), Wording.text("survey.result.answer")),
                List.of(3, 2),
                rows);
    }

    /** The first column is twice as wide as each of the others. */
    private static List<Integer> parts(int columns) {
        var parts = new ArrayList<>(Collections.nCopies(columns, 1));
        parts.set(0, Math.max(2, columns / 2));
        return parts;
    }

    private void workbook(DownloadEvent event) throws IOException {
        var format = TextSheet.Format.EXCEL;
        var shown = round.get();
        named(event, "." + format.ending(), format.mediaType());
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(format, out, Wording.text("survey.results.file"));
            sheet.row(List.of(shown.title()));
            sheet.row(List.of(SharedPage.line(shown)));
            sheet.row(List.of(SharedPage.note(shown)));
            for (var table : SharedTexts.of(shown, base)) {
                sheet.row(List.of());
                sheet.row(List.of(table.title()));
                sheet.row(List.of(table.note()));
                sheet.row(table.header());
                table.rows().forEach(sheet::row);
            }
            sheet.finish();
        }
    }

    private void named(DownloadEvent event, String ending, String type) {
        event.setFileName(invented.onFile(Wording.text("survey.results.file")) + ending);
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
    }
}
