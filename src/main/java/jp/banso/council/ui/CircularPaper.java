package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.banso.council.CircularLetter;
import jp.banso.council.CircularRow;
import jp.banso.council.CircularService;
import jp.banso.shared.OperationId;
import jp.banso.shared.print.Paper;

/** The letters of a circular for members without a mail address, each with its own address to mark it as read. */
final class CircularPaper {

    private final CouncilTools tools;
    private final CircularService circulars;
    private final CircularAddress address;
    private final CircularRow circular;

    CircularPaper(CouncilTools tools, CircularService circulars, CircularAddress address, CircularRow circular) {
        this.tools = tools;
        this.circulars = circulars;
        this.address = address;
        this.circular = circular;
    }

    Anchor link() {
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text("council.circular.paper"));
        link.addClassName("figure-take");
        return link;
    }

    /** The whole addresses are made while the page's own request is at hand. */
    private void download(DownloadEvent event) throws IOException {
        var letters = circulars.letters(tools.viewer(), OperationId.fresh(), circular.id());
        var addresses = new ArrayList<String>();
        letters.forEach(letter -> addresses.add(address.of(letter.link())));
        event.setFileName(Wording.text("council.circular.file") + "_" + tools.today() + ".pdf");
        event.setContentType("application/pdf");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            print(letters, addresses, out);
        }
    }

    void print(List<CircularLetter> letters, List<String> addresses, OutputStream out) {
        try (var paper = Paper.ofLetters(circular.title())) {
            for (var place = 0; place < letters.size(); place++) {
                var letter = letters.get(place);
                paper.letter()
                        .text(letter.address())
                        .text(Wording.text("council.circular.paper.to", letter.name()))
                        .centred(circular.title())
                        .letterText(circular.body())
                        .space(14)
                        .text(Wording.text("council.circular.closing"))
                        .text(addresses.get(place));
            }
            if (letters.isEmpty()) {
                paper.letter().text(Wording.text("council.circular.paper.none"));
            }
            paper.finish(out);
        }
    }
}
