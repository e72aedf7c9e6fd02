package jp.banso.letter.ui;

import java.io.OutputStream;
import jp.banso.letter.LetterHead;
import jp.banso.letter.LetterSender;
import jp.banso.letter.ui.LetterFile.Pile;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.Language;

/**
 * Letters as a Japanese city office sends them, whatever language the reader's screen speaks: the address where the window of
 * an envelope of size naga 3 is, the sheet folded in three (LTR-03).
 */
final class LetterPaper {

    /** The lines that official letters centre and set to the right: "as follows" and "that is all". */
    private static final String AS_FOLLOWS = "\u8a18";

    private static final String END = "\u4ee5\u4e0a";

    private final LetterHead head;

    /** {@code mark} stands on every letter, where it is not empty. */
    LetterPaper(LetterSender sender, String mark) {
        head = new LetterHead(sender, mark, Language.JAPANESE::text);
    }

    void print(Pile pile, OutputStream out) {
        try (var paper = Paper.ofLetters(pile.name())) {
            pile.letters().forEach(letter -> {
                var to = new LetterHead.To(letter.postalCode(), letter.address(), letter.building(), letter.name());
                head.begin(paper, pile.datedOn(), to, letter.subject()).space(14);
                letter.words().lines().forEach(line -> line(paper, line));
            });
            paper.finish(out);
        }
    }

    private static void line(Paper paper, String line) {
        switch (line.strip()) {
            case AS_FOLLOWS -> paper.centred(AS_FOLLOWS);
            case END -> paper.right(END);
            default -> paper.letterText(line);
        }
    }
}
