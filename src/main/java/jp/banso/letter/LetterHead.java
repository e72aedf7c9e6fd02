package jp.banso.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import jp.banso.shared.EraDate;
import jp.banso.shared.print.Paper;

/**
 * How every letter begins: the day, the office where the window of an envelope of size naga 3 is, who writes, and the subject
 * below the first fold (LTR-03, LTR-05).
 */
public final class LetterHead {

    /** The size of the window, less what the sheet moves about in the envelope; all in millimetres. */
    private static final float WINDOW_WIDE = 82;

    private static final float SENDER_LEFT = 122;
    private static final float SENDER_TOP = 26;
    private static final float SENDER_WIDE = 68;
    private static final float DAY_TOP = 14;
    private static final float SUBJECT_TOP = 78;

    private final LetterSender sender;
    private final String mark;
    private final BinaryOperator<String> text;

    /** {@code mark} stands below the sender, where it is not empty; {@code text} says a text key with its one value. */
    public LetterHead(LetterSender sender, String mark, BinaryOperator<String> text) {
        this.sender = sender;
        this.mark = mark;
        this.text = text;
    }

    /** To whom a letter goes. */
    public record To(String postalCode, String address, String building, String name) {}

    /** The next letter of the paper, which goes on below its subject. */
    public Paper begin(Paper paper, LocalDate on, To to, String subject) {
        paper.letter().from(DAY_TOP).right(EraDate.format(on));
        var window = lines(said("letter.paper.code", to.postalCode()), to.address(), to.building());
        window.add("");
        window.add(said("letter.paper.to", to.name()));
        paper.place(sender.windowLeft(), sender.windowTop(), WINDOW_WIDE, window);
        paper.place(SENDER_LEFT, SENDER_TOP, SENDER_WIDE, sender());
        return paper.from(SUBJECT_TOP).centred(subject);
    }

    private List<String> sender() {
        return lines(
                sender.city(),
                sender.department(),
                said("letter.paper.code", sender.postalCode()),
                sender.address(),
                said("letter.paper.phone", sender.phone()),
                said("letter.paper.email", sender.email()),
                said("letter.paper.person", sender.person()),
                mark);
    }

    private String said(String key, String value) {
        return value.isBlank() ? "" : text.apply(key, value);
    }

    private static List<String> lines(String... all) {
        var lines = new ArrayList<>(Stream.of(all).toList());
        lines.removeIf(String::isBlank);
        return lines;
    }
}
