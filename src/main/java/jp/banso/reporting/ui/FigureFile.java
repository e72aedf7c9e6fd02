package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.banso.reporting.Basis;
import jp.banso.reporting.ExportDecision;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.InventedMark;

/** Takes a table out as a workbook, exactly as it stands on the page (RPT-06). */
final class FigureFile {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final FigureExport export;
    private final CurrentViewer viewer;
    private final InventedMark invented;
    private final Supplier<FigureFilter> filter;
    private final Supplier<Head> head;

    /** What stands above every table in a file: its day and of which offices it tells. */
    record Head(LocalDate day, List<String> lines) {}

    FigureFile(
            FigureExport export,
            CurrentViewer viewer,
            InventedMark invented,
            Supplier<FigureFilter> filter,
            Supplier<Head> head) {
        this.export = export;
        this.viewer = viewer;
        this.invented = invented;
        this.filter = filter;
        this.head = head;
    }

    Anchor link(FigureBlock block) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, block);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text("reporting.take"));
        link.setAriaLabel(Wording.text("reporting.take.of", block.table().title()));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, FigureBlock block) throws IOException {
        var session = event.getSession();
        FigureTable table;
        FigureFilter wanted;
        Head above;
        session.lock();
        try {
            table = block.table();
            wanted = filter.get();
            above = head.get();
        } finally {
            session.unlock();
        }
        var basis = table.denominator().isEmpty() ? null : new Basis(above.day(), table.denominator());
        if (export.taken(viewer.get(), OperationId.fresh(), block.figure(), wanted, basis)
                instanceof ExportDecision.WithoutBasis) {
            event.getResponse().sendError(HttpServletResponse.SC_CONFLICT, "");
            return;
        }
        event.setFileName("%s_%s.%s".formatted(invented.onFile(table.title()), above.day(), FORMAT.ending()));
        event.setContentType(FORMAT.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(FORMAT, out, table.title());
            write(sheet, table, above.lines());
            sheet.finish();
        }
    }

    static void write(TextSheet sheet, FigureTable table, List<String> lines) {
        sheet.row(List.of(table.title()));
        lines.forEach(line -> sheet.row(List.of(line)));
        sheet.row(List.of(table.denominator()));
        sheet.row(List.of(table.note()));
        sheet.row(List.of());
        sheet.row(table.header());
        table.rows()
                .forEach(row -> sheet.row(Stream.concat(
                                Stream.of(row.name()), row.cells().stream().map(Cell::written))
                        .toList()));
    }
}
