package jp.banso.survey.ui;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.banso.letter.LetterHead;
import jp.banso.letter.LetterSender;
import jp.banso.shared.EraDate;
import jp.banso.shared.print.Paper;
import jp.banso.shared.print.QrCode;
import jp.banso.shared.ui.Language;
import jp.banso.survey.IssuedLink;

/**
 * The letters of a round in one file, in Japanese whatever language the screen speaks: a page an office, its address in the
 * window of the envelope, its link as a QR code and in letters (SRV-23). A privacy notice of more than a page goes on behind.
 */
final class LetterPrint {

    private static final float CODE_WIDE = 38;

    private final LetterSender sender;
    private final LetterHead head;
    private final LocalDate today;
    private final UnaryOperator<String> address;

    /** {@code mark} stands on every letter, where it is not empty; {@code address} makes a link's whole address. */
    LetterPrint(LetterSender sender, String mark, LocalDate today, UnaryOperator<String> address) {
        this.sender = sender;
        head = new LetterHead(sender, mark, Language.JAPANESE::text);
        this.today = today;
        this.address = address;
    }

    /** What all letters of a round say; without words of its own a letter begins with the usual ones. */
    record Round(String title, String words, String privacyNotice) {}

    /** {@code each} is told after every letter. */
    void print(Round round, List<IssuedLink> links, Runnable each, OutputStream out) {
        try (var paper = Paper.ofLetters(text("survey.letter.title", round.title()))) {
            links.forEach(link -> {
                letter(paper, round, link);
                each.run();
            });
            if (links.isEmpty()) {
                paper.letter().text(text("survey.issue.done.none"));
            }
            paper.finish(out);
        }
    }

    private void letter(Paper paper, Round round, IssuedLink link) {
        var whole = address.apply(link.letters());
        var to = new LetterHead.To(link.postalCode(), link.address(), link.building(), link.officeName());
        head.begin(paper, today, to, text("survey.letter.title", round.title()))
                .space(10)
                .letterText(round.words().isEmpty() ? text("survey.letter.words") : round.words())
                .space(8)
                .letterText(text("survey.letter.until", EraDate.formatBoth(link.closesOn())))
                .space(8)
                .code(
                        QrCode.dark(whole),
                        CODE_WIDE,
                        List.of(
                                text("survey.letter.way"),
                                "",
                                whole,
                                "",
                                text("survey.letter.number", link.officeNumber())))
                .space(6);
        if (!sender.phone().isEmpty()) {
            paper.letterText(text("survey.letter.ask", sender.department(), sender.phone()))
                    .space(6);
        }
        paper.note(round.privacyNotice());
    }

    static String text(String key, Object... arguments) {
        return Language.JAPANESE.text(key, arguments);
    }
}
