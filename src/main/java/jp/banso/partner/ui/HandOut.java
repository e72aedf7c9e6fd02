package jp.banso.partner.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.partner.Adoption;
import jp.banso.partner.PartnerFigure;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.partner.PartnerRow;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** One page for the caller and for the office: how many of its partners use the system, and which the public list names. */
final class HandOut {

    /** So many names fit one page. */
    static final int MOST = 24;

    private static final List<Integer> PARTS = List.of(1, 8, 4);

    private final PartnerTools tools;
    private final CareOfficeId office;

    HandOut(PartnerTools tools, CareOfficeId office) {
        this.tools = tools;
        this.office = office;
    }

    Anchor link() {
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text("partner.hand-out.take"));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event) throws IOException {
        var card = tools.cases().card(tools.viewer(), office).orElseThrow(NoSuchCase::new);
        event.setFileName(Wording.text("partner.hand-out.file", card.name()) + ".pdf");
        event.setContentType("application/pdf");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            write(card, out);
        }
    }

    void write(CareOfficeCard card, OutputStream out) {
        var figure = tools.queries().figures(tools.viewer(), List.of(office)).get(office);
        var adopted = tools.queries().partners(tools.viewer(), office).stream()
                .filter(row -> row.adoption() == Adoption.ADOPTED)
                .toList();
        var day = JapaneseDates.both(tools.today());
        try (var paper = new Paper(Wording.text("partner.hand-out.above", card.name(), day))) {
            paper.title(Wording.text("partner.hand-out.title")).text(Wording.text("partner.hand-out.to", card.name()));
            figure(paper, figure);
            if (figure != null && figure.basis() == Basis.LINKS && !adopted.isEmpty()) {
                paper.heading(Wording.text("partner.line.names"));
                table(paper, adopted);
            }
            paper.text(Wording.text("partner.hand-out.ask"))
                    .note(Wording.text("partner.hand-out.note"))
                    .finish(out);
        }
    }

    private static void figure(Paper paper, @Nullable PartnerFigure figure) {
        if (figure == null) {
            paper.text(Wording.text("partner.line.none"));
            return;
        }
        paper.heading(Wording.line(figure));
        if (figure.unknown() > 0) {
            paper.text(Wording.text("partner.line.unknown", Wording.number(figure.unknown())));
        }
        paper.text(Wording.asOf(figure.asOf()));
    }

    private static void table(Paper paper, List<PartnerRow> adopted) {
        paper.table(
                List.of("", Wording.text("partner.hand-out.name"), Wording.text("partner.hand-out.number")),
                PARTS,
                IntStream.range(0, Math.min(MOST, adopted.size()))
                        .mapToObj(at -> List.of(
                                String.valueOf(at + 1),
                                adopted.get(at).name(),
                                adopted.get(at).number()))
                        .toList());
        if (adopted.size() > MOST) {
            paper.note(Wording.text("partner.hand-out.more", Wording.number(adopted.size() - MOST)));
        }
    }
}
