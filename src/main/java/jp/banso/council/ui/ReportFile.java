package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.council.CouncilReport;
import jp.banso.shared.TextSheet;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;

/** A frozen report on paper or as a workbook, from the figures that were stored. */
final class ReportFile {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final InventedMark invented;
    private final CouncilReport report;

    ReportFile(InventedMark invented, CouncilReport report) {
        this.invented = invented;
        this.report = report;
    }

    Anchor paper() {
        return link("council.report.paper", event -> download(event, "pdf", "application/pdf", this::print));
    }

    Anchor workbook() {
        return link(
                "council.report.workbook", event -> download(event, FORMAT.ending(), FORMAT.mediaType(), this::fill));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void print(OutputStream out) {
        try (var paper = Paper.titled(title())) {
            paper.text(made());
            for (var table : ReportWords.of(report).tables()) {
                paper.heading(table.title());
                if (table.rows().isEmpty()) {
                    paper.text(Wording.text("council.report.nothing"));
                } else {
                    paper.table(table.header(), parts(table.header().size()), table.rows());
                }
            }
            paper.note(Wording.text("council.report.note")).finish(out);
        }
    }

    private static List<Integer> parts(int columns) {
        return Stream.concat(Stream.of(3), Collections.nCopies(columns - 1, 2).stream())
                .toList();
    }

    private void fill(OutputStream out) {
        var sheet = TextSheet.of(FORMAT, out, title());
        sheet.row(List.of(title()));
        sheet.row(List.of(made()));
        for (var table : ReportWords.of(report).tables()) {
            sheet.row(List.of());
            sheet.row(List.of(table.title()));
            sheet.row(table.header());
            table.rows().forEach(sheet::row);
        }
        sheet.finish();
    }

    private String title() {
        return Wording.text("council.report.of", JapaneseDates.month(report.month()));
    }

    private String made() {
        return Wording.text("council.report.made", JapaneseDates.moment(report.madeAt()), report.maker());
    }

    private static Anchor link(String key, DownloadHandler handler) {
        var link = new Anchor();
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, String ending, String type, Writing writing) throws IOException {
        event.setFileName(
                "%s_%s.%s".formatted(invented.onFile(Wording.text("council.report.file")), report.month(), ending));
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            writing.to(out);
        }
    }
}
