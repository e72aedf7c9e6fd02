package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.shared.ui.JapaneseDates;

/** Hands the council's tables over as workbooks that say what the screen says. */
final class CouncilFile {

    private static final TextSheet.Format FORMAT = TextSheet.Format.EXCEL;

    private final CouncilTools tools;

    CouncilFile(CouncilTools tools) {
        this.tools = tools;
    }

    Anchor figures() {
        return link("council.file.figures", sheet -> {
            var figures = tools.export().figures(tools.viewer(), OperationId.fresh());
            sheet.row(List.of(Wording.text("council.unnamed")));
            sheet.row(List.of(JapaneseDates.both(figures.asOf())));
            sheet.row(List.of());
            write(sheet, ToldRows.areas(figures.areas()));
            sheet.row(List.of());
            write(sheet, ToldRows.categories(figures.categories()));
        });
    }

    Anchor members(Supplier<MemberFilter> filter) {
        return link("council.file.members", sheet -> {
            sheet.row(Stream.of("number", "office", "section", "kind", "since", "consent", "stage", "spoken")
                    .map(key -> Wording.text("council.column." + key))
                    .toList());
            tools.export()
                    .members(tools.viewer(), OperationId.fresh(), filter.get())
                    .forEach(row -> sheet.row(cells(row)));
        });
    }

    private static List<String> cells(MemberRow row) {
        return List.of(
                row.number(),
                row.name(),
                row.section(),
                Wording.kind(row),
                JapaneseDates.both(row.since()),
                Wording.day(row.consentedOn()),
                Wording.stage(row),
                Wording.day(row.spokenOn()));
    }

    static void write(TextSheet sheet, ToldRows rows) {
        sheet.row(rows.header());
        rows.lines()
                .forEach(line -> sheet.row(Stream.concat(Stream.of(line.name()), line.figures().stream())
                        .toList()));
    }

    private Anchor link(String key, Consumer<TextSheet> content) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, Wording.text(key + ".name"), content);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, String name, Consumer<TextSheet> content) throws IOException {
        event.setFileName("%s_%s.%s".formatted(tools.invented().onFile(name), tools.today(), FORMAT.ending()));
        event.setContentType(FORMAT.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            var sheet = TextSheet.of(FORMAT, out, name);
            content.accept(sheet);
            sheet.finish();
        }
    }
}
