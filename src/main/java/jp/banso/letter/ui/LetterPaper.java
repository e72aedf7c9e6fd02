package jp.banso.letter.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.banso.letter.Letter;
import jp.banso.letter.LetterSender;
import jp.banso.letter.ui.LetterFile.Pile;
import jp.banso.shared.EraDate;
import jp.banso.shared.print.Paper;
import jp.banso.shared.ui.Language;

/**
 * Letters as a Japanese city office sends them, whatever language the reader's screen speaks: the address where the window of
 * an envelope of size naga 3 is, the sheet folded in three (LTR-03).
 */
final class LetterPaper {

    /** The size of the window, less what the sheet moves about in the envelope. */
    private static final float WINDOW_WIDE = 82;

    private static final float SENDER_LEFT = 122;
    private static final float SENDER_TOP = 26;
    private static final float SENDER_WIDE = 68;
    private static final float DAY_TOP = 14;
    private static final float SUBJECT_TOP = 78;

    /** The lines that official letters centre and set to the right: "as follows" and "that is all". */
    private static final String AS_FOLLOWS = "\u8a18";

    private static final String END = "\u4ee5\u4e0a";

    private final LetterSender sender;
    private final String mark;

    /** {@code mark} stands on every letter, where it is not empty. */
    LetterPaper(LetterSender sender, String mark) {
        this.sender = sender;
        this.mark = mark;
    }

    void print(Pile pile, OutputStream out) {
        try (var paper = Paper.ofLetters(pile.name())) {
            pile.letters().forEach(letter -> {
                paper.letter().from(DAY_TOP).right(EraDate.format(pile.datedOn()));
                paper.place(sender.windowLeft(), sender.windowTop(), WINDOW_WIDE, addressee(letter));
                paper.place(SENDER_LEFT, SENDER_TOP, SENDER_WIDE, sender());
                paper.from(SUBJECT_TOP).centred(letter.subject()).space(14);
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

    private static List<String> addressee(Letter letter) {
        var lines = new ArrayList<String>();
        add(lines, "letter.paper.code", letter.postalCode());
        lines.add(letter.address());
        if (!letter.building().isBlank()) {
            lines.add(letter.building());
        }
        lines.add("");
        add(lines, "letter.paper.to", letter.name());
        return lines;
    }

    private List<String> sender() {
        var lines = new ArrayList<String>();
        lines.addAll(List.of(sender.city(), sender.department()));
        add(lines, "letter.paper.code", sender.postalCode());
        lines.add(sender.address());
        add(lines, "letter.paper.phone", sender.phone());
        add(lines, "letter.paper.email", sender.email());
        add(lines, "letter.paper.person", sender.person());
        lines.add(mark);
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static void add(List<String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(I18NProvider.translate(Language.JAPANESE.locale(), key, value));
        }
    }
}
