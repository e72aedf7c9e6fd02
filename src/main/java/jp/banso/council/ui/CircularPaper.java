package jp.banso.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.banso.council.CircularLetter;
import jp.banso.council.CircularRow;
import jp.banso.council.CircularService;
import jp.banso.letter.LetterHead;
import jp.banso.letter.LetterSender;
import jp.banso.shared.OperationId;
import jp.banso.shared.print.Paper;
import jp.banso.shared.print.QrCode;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.WholeAddress;

/**
 * The letters of a circular for members without a mail address, each with its own address to mark it as read, in Japanese
 * whatever the screen speaks. Printing them ends the addresses printed before, so it is asked first (CNC-14).
 */
final class CircularPaper {

    private static final float CODE_WIDE = 32;

    private final CouncilTools tools;
    private final CircularService circulars;
    private final WholeAddress address;
    private final CircularRow circular;
    private final Runnable then;

    /** {@code then} is told once letters were made. */
    CircularPaper(
            CouncilTools tools, CircularService circulars, WholeAddress address, CircularRow circular, Runnable then) {
        this.tools = tools;
        this.circulars = circulars;
        this.address = address;
        this.circular = circular;
        this.then = then;
    }

    Button button() {
        var button = new Button(Wording.text("council.circular.paper"), click -> ask());
        if (circular.unprinted() > 0) {
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        return button;
    }

    private void ask() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Wording.text("council.circular.paper.title"));
        dialog.addClassName("act-dialog");
        dialog.setCloseOnOutsideClick(false);
        var form = new Div(new Paragraph(Wording.text(
                circular.printed() == 0 ? "council.circular.paper.question" : "council.circular.paper.again",
                Wording.number(circular.toPrint()),
                Wording.number(circular.printed()))));
        form.addClassName("form");
        if (!tools.senders().present(tools.viewer()).known()) {
            form.add(FormFields.note(Wording.text("survey.letter.sender")));
        }
        dialog.add(form);
        var save = new Anchor();
        DownloadHandler handler = event -> download(event, dialog);
        save.setHref(handler);
        save.setDownload(true);
        save.setText(Wording.text("council.circular.paper.do"));
        save.addClassName("survey-take");
        dialog.getFooter().add(new Button(Wording.text("council.circular.paper.stay"), click -> dialog.close()), save);
        OneDialog.open(dialog);
    }

    private void download(DownloadEvent event, Dialog dialog) throws IOException {
        var letters = circulars.letters(tools.viewer(), OperationId.fresh(), circular.id());
        var addresses = new ArrayList<String>();
        letters.forEach(letter -> addresses.add(address.of(Places.circularCopy(letter.link()))));
        var paper = new ByteArrayOutputStream();
        print(tools.senders().present(tools.viewer()), letters, addresses, paper);
        event.setFileName(
                tools.invented().onFile(Wording.text("council.circular.file")) + "_" + tools.today() + ".pdf");
        event.setContentType("application/pdf");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            paper.writeTo(out);
        }
        ended(event.getUI(), dialog, letters.size());
    }

    private void ended(UI ui, Dialog dialog, int letters) {
        ui.access(() -> {
            dialog.close();
            Notices.done(ui.getTranslation("council.circular.paper.done", Wording.number(letters)));
            then.run();
        });
    }

    /** {@code addresses}: the whole address of each letter's link, in their order. */
    void print(LetterSender sender, List<CircularLetter> letters, List<String> addresses, OutputStream out) {
        var mark = tools.invented().onPaper(Language.JAPANESE.locale()).orElse("");
        var head = new LetterHead(sender, mark, Language.JAPANESE::text);
        try (var paper = Paper.ofLetters(circular.title())) {
            for (var place = 0; place < letters.size(); place++) {
                letter(paper, head, letters.get(place), addresses.get(place));
            }
            if (letters.isEmpty()) {
                paper.letter().text(text("council.circular.paper.none"));
            }
            paper.finish(out);
        }
    }

    private void letter(Paper paper, LetterHead head, CircularLetter letter, String whole) {
        var to = new LetterHead.To(letter.postalCode(), letter.address(), letter.building(), letter.name());
        head.begin(paper, tools.today(), to, circular.title())
                .space(14)
                .letterText(circular.body())
                .space(8)
                .right(text("council.copy.from", circular.sender()))
                .space(12)
                .code(
                        QrCode.dark(whole),
                        CODE_WIDE,
                        List.of(
                                text("council.circular.paper.way"),
                                "",
                                whole,
                                "",
                                text("survey.letter.number", letter.number())));
    }

    private static String text(String key, Object... arguments) {
        return Language.JAPANESE.text(key, arguments);
    }
}
