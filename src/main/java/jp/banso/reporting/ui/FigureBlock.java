package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureExport.Figures;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet.Format;
import jp.banso.shared.ui.Section;

/** One kind of figures as a picture, the same as a table, what they mean, and the table as a workbook. */
@org.springframework.stereotype.Component
final class FigureBlock {

    private final FigureExport export;
    private final CurrentViewer viewer;

    private final Clock clock;

    FigureBlock(FigureExport export, CurrentViewer viewer, Clock clock) {
        this.export = export;
        this.viewer = viewer;
        this.clock = clock;
    }

    Section of(Figures figures, Optional<Component> picture, FigureTable table, String meaning) {
        var note = new Paragraph(meaning);
        note.addClassName("cell-sub");
        var section = new Section(table.title()).wide();
        picture.ifPresent(section::add);
        section.add(table.onScreen(), note);
        return section.withActions(take(figures, table));
    }

    private Anchor take(Figures figures, FigureTable table) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, figures, table);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text("reporting.take"));
        link.getElement().setAttribute("aria-label", Wording.text("reporting.take.of", table.title()));
        return link;
    }

    private void download(DownloadEvent event, Figures figures, FigureTable table) throws IOException {
        export.taken(viewer.get(), OperationId.fresh(), figures);
        event.setFileName(table.title() + " " + JapanTime.today(clock) + "." + Format.EXCEL.ending());
        event.setContentType(Format.EXCEL.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            table.write(out);
        }
    }
}
