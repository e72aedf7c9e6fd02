package jp.banso.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.banso.letter.Letter;
import jp.banso.shared.ui.Language;

/** A link that takes letters out as PDF, as they are at that moment. */
final class LetterFile {

    private final LetterTools tools;
    private final String key;
    private final Supplier<Pile> pile;

    LetterFile(LetterTools tools, String key, Supplier<Pile> pile) {
        this.tools = tools;
        this.key = key;
        this.pile = pile;
    }

    /** Letters of one day under one name. */
    record Pile(String name, LocalDate datedOn, List<Letter> letters) {
        Pile {
            letters = List.copyOf(letters);
        }
    }

    Anchor link() {
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event) throws IOException {
        var taken = pile.get();
        event.setFileName(tools.invented().onFile("%s_%s".formatted(taken.name(), taken.datedOn())) + ".pdf");
        event.setContentType("application/pdf");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            new LetterPaper(
                            tools.senders().present(tools.viewer()),
                            tools.invented().onPaper(Language.JAPANESE.locale()).orElse(""))
                    .print(taken, out);
        }
    }
}
