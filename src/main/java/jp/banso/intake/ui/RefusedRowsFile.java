package jp.banso.intake.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.RefusedRow;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.FormulaGuard;
import jp.banso.shared.IntakeBatchId;

/** The refused rows as a CSV file that Excel opens: UTF-8 with mark, reason first, cells as they were but never formulas. */
class RefusedRowsFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final char MARK = '\uFEFF';

    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private final IntakeBatchId batch;

    RefusedRowsFile(IntakeQueries batches, CurrentViewer viewer, IntakeBatchId batch) {
        this.batches = batches;
        this.viewer = viewer;
        this.batch = batch;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("refused-" + batch.value() + ".csv");
        event.setContentType("text/csv; charset=UTF-8");
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(writer);
        }
    }

    void write(Writer writer) throws IOException {
        writer.write(MARK);
        var csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(List.of(
                Wording.text("intake.refused.file"),
                Wording.text("intake.refused.line"),
                Wording.text("intake.refused.column"),
                Wording.text("intake.refused.reason"),
                Wording.text("intake.refused.cells")));
        batches.refusedRows(viewer.get(), batch, page -> page.forEach(row -> csv.writeRecord(record(row))));
        writer.flush();
    }

    private static List<String> record(RefusedRow row) {
        var cells = new ArrayList<String>();
        cells.add(row.file());
        cells.add(String.valueOf(row.line()));
        cells.add(row.column());
        cells.add(Wording.reason(row.reasonKey(), row.arguments()));
        cells.addAll(row.cells());
        return cells.stream().map(FormulaGuard::closed).toList();
    }
}
