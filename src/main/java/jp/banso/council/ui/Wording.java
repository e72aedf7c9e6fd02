package jp.banso.council.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.council.CouncilDecision;
import jp.banso.council.MemberLine;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    /** A figure that may not be told to everybody. */
    static String told(@Nullable Integer value) {
        return value == null ? text("council.untold") : number(value);
    }

    static String of(int part, int whole) {
        return text("council.of", number(whole), StageBars.percent(part, whole));
    }

    /** What a line of the list says beside the name. */
    static String line(MemberLine line) {
        return text(
                "council.line",
                String.valueOf(line.line()),
                line.number().isEmpty() ? text("council.no-number") : line.number(),
                line.section());
    }

    static boolean happened(CouncilDecision decision) {
        return decision instanceof CouncilDecision.Recorded || decision instanceof CouncilDecision.Undone;
    }

    static String said(CouncilDecision decision) {
        return switch (decision) {
            case CouncilDecision.Recorded recorded ->
                text("council.recorded", recorded.joined(), recorded.left(), recorded.unmatched());
            case CouncilDecision.Undone undone -> text("council.undone", undone.noLonger(), undone.again());
            case CouncilDecision.Stays stays -> text("council.stays." + stays.reason());
            case CouncilDecision.ChangedBy changed -> text("council.changed-by", changed.who());
        };
    }
}
