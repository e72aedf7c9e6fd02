package jp.banso.careoffice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeExport;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.TextSheet.Format;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.ProgressCard;

/** Takes exactly what the list shows out into a file: its conditions, order and columns, as its viewer sees them. */
final class ExportMenu extends Div {

    private static final long SILENT_MS = 1000;

    private final transient CareOfficeExport export;
    private final transient CurrentViewer viewer;
    private final transient InventedMark invented;
    private final transient Supplier<Shown> shown;
    private final Popover popover = new Popover();
    private final Div progress = new Div();

    /** What the list shows at the moment of asking. */
    record Shown(CareOfficeFilter filter, CareOfficeSort sort, List<CareOfficeColumn> columns) {}

    ExportMenu(CareOfficeExport export, CurrentViewer viewer, InventedMark invented, Supplier<Shown> shown) {
        this.export = export;
        this.viewer = viewer;
        this.invented = invented;
        this.shown = shown;
        var button = new Button(getTranslation("careoffice.export"), VaadinIcon.DOWNLOAD_ALT.create());
        var formats = new UnorderedList();
        formats.addClassName("export-formats");
        for (var format : Format.values()) {
            formats.add(new ListItem(link(format)));
        }
        var note = new Paragraph(getTranslation("careoffice.export.note"));
        note.addClassName("export-note");
        progress.addClassName("export-progress");
        popover.add(note, formats);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("careoffice.export"));
        add(button, popover, progress);
    }

    private Anchor link(Format format) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, format);
        link.setHref(handler);
        link.setDownload(true);
        var name = new Span(getTranslation("careoffice.export." + format.name()));
        name.addClassName("cell-main");
        var what = new Span(getTranslation("careoffice.export." + format.name() + ".what"));
        what.addClassName("cell-sub");
        link.add(name, what);
        link.addClassName("export-format");
        return link;
    }

    private void download(DownloadEvent event, Format format) throws IOException {
        var ui = event.getUI();
        var run = new Run(ui);
        var wanted = shownIn(event);
        event.setFileName(invented.onFile(getTranslation("careoffice.export.file")) + "." + format.ending());
        event.setContentType(format.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream(), 1 << 16)) {
            var sheet = TextSheet.of(format, out, getTranslation("careoffice.list.title"));
            sheet.row(wanted.columns().stream().map(Wording::column).toList());
            var announced = export.rows(
                    viewer.get(), OperationId.fresh(), wanted.filter(), wanted.sort(), format.name(), rows -> {
                        rows.forEach(row -> sheet.row(wanted.columns().stream()
                                .map(column -> OfficeCells.text(row, column))
                                .toList()));
                        sheet.flush();
                        run.wrote(rows.size());
                    });
            var left = sheet.finish();
            run.ended(announced.rows(), String.join(" ", left));
        } catch (Stopped stopped) {
            run.stopped();
        } catch (IOException | RuntimeException broken) {
            run.broke();
            throw broken;
        }
    }

    /** Reads the screen's state under its lock; the writing itself happens without it. */
    private Shown shownIn(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return shown.get();
        } finally {
            session.unlock();
        }
    }

    /** Thrown between two chunks when the person does not want the file any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One file on its way: silent for a second, then a bar with a way to stop. */
    private final class Run {

        private final UI ui;
        private final long began = System.nanoTime();
        private final AtomicBoolean stop = new AtomicBoolean();
        private final ProgressCard card;
        private long rows;
        private boolean showing;

        Run(UI ui) {
            this.ui = ui;
            card = new ProgressCard(ui.getTranslation("careoffice.export.running")).cancellable(() -> stop.set(true));
            access(popover::close);
        }

        void wrote(int more) {
            rows += more;
            if (stop.get()) {
                throw new Stopped();
            }
            if ((System.nanoTime() - began) / 1_000_000 > SILENT_MS) {
                var done = rows;
                access(() -> {
                    if (!showing) {
                        showing = true;
                        progress.add(card);
                    }
                    card.show(done, 0);
                });
            }
        }

        void ended(int announced, String left) {
            access(() -> {
                progress.removeAll();
                if (!left.isEmpty()) {
                    Notices.info(ui.getTranslation("careoffice.export.left", left));
                } else {
                    Notices.done(ui.getTranslation("careoffice.export.done", Wording.number(announced)));
                }
            });
        }

        void stopped() {
            access(() -> {
                progress.removeAll();
                Notices.info(ui.getTranslation("careoffice.export.stopped"));
            });
        }

        void broke() {
            access(() -> {
                progress.removeAll();
                Notices.failed(
                        ui.getTranslation("careoffice.export.broke"),
                        ui.getTranslation("careoffice.export.broke.next"));
            });
        }

        private void access(Runnable act) {
            ui.access(act::run);
        }
    }
}
