package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import jp.banso.reporting.Basis;
import jp.banso.reporting.ExportDecision;
import jp.banso.reporting.Figure;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.LedgerService;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.InventedMark;

/** Hands a report over as a workbook or on paper, once it is written down who takes it; without a denominator it stays. */
final class ReportFile {

    private final FigureExport export;
    private final LedgerService ledger;
    private final Viewer viewer;
    private final InventedMark invented;
    private final Figure figure;

    ReportFile(FigureExport export, LedgerService ledger, Viewer viewer, InventedMark invented, Figure figure) {
        this.export = export;
        this.ledger = ledger;
        this.viewer = viewer;
        this.invented = invented;
        this.figure = figure;
    }

    Anchor excel(Supplier<Report> report) {
        return link("reporting.take", report, false);
    }

    Anchor pdf(Supplier<Report> report) {
        return link("reporting.take.pdf", report, true);
    }

    private Anchor link(String key, Supplier<Report> report, boolean paper) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, report, paper);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, Supplier<Report> asked, boolean paper) throws IOException {
        var session = event.getSession();
        Report report;
        session.lock();
        try {
            report = asked.get();
        } finally {
            session.unlock();
        }
        var whole =
                report.tables().stream().noneMatch(table -> table.denominator().isEmpty());
        var basis = whole && !report.tables().isEmpty()
                ? new Basis(report.day(), report.tables().getFirst().denominator())
                : null;
        if (export.taken(viewer, OperationId.fresh(), figure, FigureFilter.none(), basis)
                instanceof ExportDecision.WithoutBasis) {
            event.getResponse().sendError(HttpServletResponse.SC_CONFLICT, "");
            return;
        }
        var rate = report.rate();
        if (rate != null) {
            ledger.issue(viewer, OperationId.fresh(), rate.snapshot(), rate.version(), report.title());
        }
        var format = TextSheet.Format.EXCEL;
        event.setFileName(
                "%s_%s.%s".formatted(invented.onFile(report.title()), report.day(), paper ? "pdf" : format.ending()));
        event.setContentType(paper ? "application/pdf" : format.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            if (paper) {
                report.print(out);
            } else {
                report.fill(out);
            }
        }
    }
}
