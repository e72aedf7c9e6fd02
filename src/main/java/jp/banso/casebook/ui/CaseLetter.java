package jp.banso.casebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import jp.banso.casebook.CasebookCard;
import jp.banso.letter.LetterHead;
import jp.banso.letter.LetterSender;
import jp.banso.shared.EraDate;
import jp.banso.shared.print.Paper;
import jp.banso.shared.print.QrCode;
import jp.banso.shared.ui.Language;

/** The letter that asks an office whether its case may be published, in Japanese whatever the screen speaks (CSB-03, LTR-03). */
final class CaseLetter {

    private static final float CODE_WIDE = 38;

    private final CasebookTools tools;
    private final CasebookCard card;
    private final String address;
    private final LocalDate until;

    /** {@code address} is the whole address of the link, which the office may answer until that day. */
    CaseLetter(CasebookTools tools, CasebookCard card, String address, LocalDate until) {
        this.tools = tools;
        this.card = card;
        this.address = address;
        this.until = until;
    }

    /** Saves it; it can be saved as often as one likes while the page shows the link. */
    Anchor link() {
        var link = new Anchor();
        DownloadHandler handler = this::download;
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text("casebook.letter.print"));
        link.addClassName("survey-take");
        return link;
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName(
                tools.invented().onFile(Wording.text("casebook.letter.file") + "_" + card.officeNumber()) + ".pdf");
        event.setContentType("application/pdf");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            print(tools.senders().present(tools.viewer()), out);
        }
    }

    void print(LetterSender sender, OutputStream out) {
        var mark = tools.invented().onPaper(Language.JAPANESE.locale()).orElse("");
        var to = tools.queries().addressee(tools.viewer(), card.id());
        try (var paper = Paper.ofLetters(text("casebook.letter.title"))) {
            new LetterHead(sender, mark, Language.JAPANESE::text)
                    .begin(paper, tools.today(), to, text("casebook.letter.title"))
                    .space(14)
                    .letterText(text("casebook.letter.body", EraDate.formatBoth(until)))
                    .space(10)
                    .code(
                            QrCode.dark(address),
                            CODE_WIDE,
                            List.of(
                                    text("casebook.letter.way"),
                                    "",
                                    address,
                                    "",
                                    text("survey.letter.number", card.officeNumber())))
                    .space(8);
            if (!sender.phone().isEmpty()) {
                paper.letterText(text("survey.letter.ask", sender.department(), sender.phone()));
            }
            paper.finish(out);
        }
    }

    private static String text(String key, Object... arguments) {
        return Language.JAPANESE.text(key, arguments);
    }
}
