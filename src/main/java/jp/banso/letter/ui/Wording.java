package jp.banso.letter.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.letter.LeftOut;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterPreview;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.PrintCard;
import jp.banso.outreach.BriefingRow;
import jp.banso.shared.ui.JapaneseDates;

/** How the values of this room read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String kind(LetterKind kind) {
        return text("letter.kind." + kind.name());
    }

    static String left(LeftOut reason) {
        return text("letter.left." + reason.name());
    }

    static String left(LetterPreview.Left one) {
        return text("letter.left.line", one.name(), one.number(), left(one.reason()));
    }

    static String template(LetterTemplate one) {
        return text("letter.template.choice", one.data().name(), kind(one.data().kind()));
    }

    static String session(BriefingRow one) {
        return text("letter.session.on", one.data().title(), day(one.data().heldOn()));
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    static String number(int count) {
        return String.format(Locale.JAPAN, "%,d", count);
    }

    static String printed(PrintCard print) {
        return text(
                "letter.print.line", number(print.letters()), JapaneseDates.moment(print.printedAt()), print.printer());
    }
}
