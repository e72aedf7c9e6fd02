package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.council.SightRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.JapaneseDates;

/** Who looked at an office, as it is handed to that office. */
final class SightsFile {

    private static final TextSheet.Format FORMAT = TextSheet.Format.CSV;
    private static final List<Integer> PARTS = List.of(4, 4, 3);

    private final CouncilTools tools;
    private final CareOfficeCard card;

    SightsFile(CouncilTools tools, CareOfficeCard card) {
        this.tools = tools;
        this.card = card;
    }

    Anchor paper() {
        return link(
                "council.sights.paper",
                event -> {
                    event.setContentType("application/pdf");
                    return "pdf";
                },
                this::print);
    }

    Anchor table() {
        return link(
                "council.sights.table",
                event -> {
                    event.setContentType(FORMAT.mediaType());
                    return FORMAT.ending();
                },
                (rows, out) -> {
                    var sheet = TextSheet.of(FORMAT, out, Wording.text("council.sights"));
                    sheet.row(header());
                    rows.forEach(row -> sheet.row(cells(row)));
                    sheet.finish();
                });
    }

    void print(List<SightRow> rows, OutputStream out) {
        var day = JapaneseDates.both(tools.today());
        try (var paper = new Paper(Wording.text("council.sights.above", card.name(), day))) {
            paper.title(Wording.text("council.sights"))
                    .text(Wording.text("council.sights.to", card.name(), card.number()));
            if (rows.isEmpty()) {
                paper.text(Wording.text("council.sights.none"));
            } else {
                paper.table(
                        header(), PARTS, rows.stream().map(SightsFile::cells).toList());
            }
            paper.note(Wording.text("council.sights.line")).finish(out);
        }
    }

    private static List<String> header() {
        return Stream.of("at", "person", "where")
                .map(key -> Wording.text("council.sights." + key))
                .toList();
    }

    private static List<String> cells(SightRow row) {
        return List.of(JapaneseDates.moment(row.at()), row.person(), Wording.text("council.shown." + row.where()));
    }

    private interface Kind {
        String of(DownloadEvent event);
    }

    private interface Writing {
        void write(List<SightRow> rows, OutputStream out) throws IOException;
    }

    private Anchor link(String key, Kind kind, Writing writing) {
        var link = new Anchor();
        DownloadHandler handler = event -> {
            var rows = tools.sights().taken(tools.viewer(), OperationId.fresh(), card.id());
            var ending = kind.of(event);
            event.setFileName(Wording.text("council.sights.file", card.name()) + "." + ending);
            event.getResponse().setHeader("Cache-Control", "no-store");
            try (var out = new BufferedOutputStream(event.getOutputStream())) {
                writing.write(rows, out);
            }
        };
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }
}
