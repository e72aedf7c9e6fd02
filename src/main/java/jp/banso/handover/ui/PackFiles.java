package jp.banso.handover.ui;

import static jp.banso.handover.ui.HandoverTools.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.banso.handover.BelongingKind;
import jp.banso.handover.HandoverId;
import jp.banso.handover.Mention;
import jp.banso.handover.OpenCase;
import jp.banso.handover.Pack;
import jp.banso.handover.Thing;
import jp.banso.shared.TextSheet;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.JapaneseDates;

/** Takes a pack out as PDF and as a workbook; both tell what the page tells (HND-03). */
final class PackFiles {

    private final HandoverTools tools;
    private final HandoverId id;

    PackFiles(HandoverTools tools, HandoverId id) {
        this.tools = tools;
        this.id = id;
    }

    Anchor pdf() {
        return link("handover.pdf", "pdf", "application/pdf", PackFiles::print);
    }

    Anchor workbook() {
        var excel = TextSheet.Format.EXCEL;
        return link("handover.xlsx", excel.ending(), excel.mediaType(), PackFiles::fill);
    }

    private Anchor link(String key, String ending, String type, BiConsumer<Pack, OutputStream> write) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, ending, type, write);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, String ending, String type, BiConsumer<Pack, OutputStream> write)
            throws IOException {
        var pack = tools.queries().pack(tools.viewer(), id).orElseThrow();
        event.setFileName(tools.invented().onFile(title(pack)) + "." + ending);
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            write.accept(pack, out);
        }
    }

    static String title(Pack pack) {
        return text("handover.pack.of", pack.row().leaver());
    }

    static List<String> head(Pack pack) {
        return List.of(
                text(
                        "handover.pack.when",
                        JapaneseDates.moment(pack.row().at()),
                        pack.row().by()),
                text(
                        "handover.pack.to",
                        String.join(text("handover.and"), pack.row().receivers())),
                text(
                        "handover.pack.counts",
                        pack.estate().cases().size(),
                        pack.estate().things().size()));
    }

    static void print(Pack pack, OutputStream out) {
        try (var paper = new Paper(title(pack))) {
            paper.title(title(pack));
            head(pack).forEach(paper::text);
            paper.heading(text("handover.cases", pack.estate().cases().size()));
            for (var one : pack.estate().cases()) {
                var rows = facts(pack, one).entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList();
                paper.table(List.of(one.number(), one.name()), List.of(1, 4), rows);
            }
            for (var kind : List.of(BelongingKind.CAMPAIGN, BelongingKind.VIEW, BelongingKind.WATCH)) {
                var things = pack.estate().things(kind);
                if (!things.isEmpty()) {
                    paper.heading(text("handover.kind." + kind.name(), things.size()));
                    paper.text(things.stream().map(PackFiles::named).collect(Collectors.joining("\n")));
                }
            }
            if (!pack.estate().mentions().isEmpty()) {
                paper.heading(text("handover.mentions", pack.estate().mentions().size()));
                pack.estate().mentions().forEach(one -> paper.text(mention(one)));
            }
            paper.finish(out);
        }
    }

    static void fill(Pack pack, OutputStream out) {
        var sheet = TextSheet.of(TextSheet.Format.EXCEL, out, text("handover.pack"));
        var names =
                List.of("successor", "stage", "next", "promise", "told", "agreed", "why", "ask", "firm", "mentions");
        var columns = names.stream().map(name -> text("handover.fact." + name)).toList();
        var title = new ArrayList<>(
                List.of(text("handover.kind"), text("handover.number"), text("handover.name"), text("handover.area")));
        title.addAll(columns);
        sheet.row(title);
        for (var one : pack.estate().cases()) {
            var facts = facts(pack, one);
            var row = new ArrayList<>(List.of(text("handover.case"), one.number(), one.name(), one.area()));
            columns.forEach(column -> row.add(facts.getOrDefault(column, "")));
            sheet.row(row);
        }
        pack.estate()
                .things()
                .forEach(one ->
                        sheet.row(List.of(text("handover.one." + one.kind().name()), one.number(), one.name())));
        pack.estate()
                .mentions()
                .forEach(one -> sheet.row(
                        List.of(text("handover.mention"), one.officeNumber(), one.officeName(), "", mention(one))));
        sheet.finish();
    }

    static Map<String, String> facts(Pack pack, OpenCase one) {
        return PackWords.facts(one, pack.successors().getOrDefault(one.careOffice(), ""));
    }

    static String named(Thing thing) {
        return thing.number().isEmpty() ? thing.name() : thing.number() + " " + thing.name();
    }

    static String mention(Mention one) {
        return text("handover.mention.line", JapaneseDates.both(one.on()), one.officeName(), one.by(), one.words());
    }
}
