package jp.banso.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.banso.desk.MonthCounts;
import jp.banso.desk.MonthCounts.Dimension;
import jp.banso.desk.MonthCounts.Line;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.JapaneseDates;

/** Hands the counts over as a workbook, once it is written down who takes them. */
final class CountFile extends Div {

    private final transient DeskTools tools;
    private final transient Supplier<MonthCounts> counts;
    private final transient Viewer viewer;

    CountFile(DeskTools tools, Supplier<MonthCounts> counts) {
        this.tools = tools;
        this.counts = counts;
        viewer = tools.viewer();
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(getTranslation("desk.counts.take"));
        link.addClassName("figure-take");
        add(link);
    }

    private void download(DownloadEvent event) throws IOException {
        var session = event.getSession();
        MonthCounts taken;
        session.lock();
        try {
            taken = counts.get();
        } finally {
            session.unlock();
        }
        if (taken.months().isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        var first = taken.months().getFirst();
        var last = taken.months().getLast();
        tools.counts().taken(viewer, OperationId.fresh(), first, last);
        var title = Wording.text("desk.counts");
        event.setFileName(
                "%s_%s_%s.%s".formatted(tools.invented().onFile(title), first, last, TextSheet.Format.EXCEL.ending()));
        event.setContentType(TextSheet.Format.EXCEL.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            fill(TextSheet.of(TextSheet.Format.EXCEL, out, title), taken);
        }
    }

    private static void fill(TextSheet sheet, MonthCounts counts) {
        var head = new ArrayList<Object>(List.of(Wording.text("desk.counts.by"), Wording.text("desk.counts.value")));
        counts.months().forEach(month -> head.add(JapaneseDates.month(month)));
        head.add(Wording.text("desk.counts.total"));
        sheet.row(head);
        for (var dimension : Dimension.values()) {
            counts.of(dimension).forEach(line -> {
                var row = new ArrayList<Object>(List.of(Wording.of("dimension", dimension), name(line)));
                row.addAll(line.counts());
                row.add(line.total());
                sheet.row(row);
            });
        }
        var median = counts.medianDays();
        sheet.row(List.of(
                Wording.text("desk.counts.days"),
                median == null
                        ? Wording.text("desk.counts.few", counts.answered(), MonthCounts.FEWEST)
                        : Wording.text("desk.counts.median", median.toPlainString(), counts.answered())));
        sheet.finish();
    }

    /** A line's value as it reads: a word of this room, or what was written down. */
    static String name(Line line) {
        return switch (line.dimension()) {
            case CATEGORY -> Wording.text("desk.category." + line.value());
            case CHANNEL -> Wording.text("desk.channel." + line.value());
            case SOFTWARE, ERROR_CODE -> line.value();
        };
    }
}
