package jp.banso.desk.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import jp.banso.desk.Escalation;
import jp.banso.desk.FaqDecision;
import jp.banso.desk.FaqState;
import jp.banso.desk.Holder;
import jp.banso.desk.InquiryDecision;
import jp.banso.desk.InquiryRow;
import jp.banso.desk.InquiryState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** How the values of this room read, and what is said after an act. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    /** A constant of this room; {@code kind} is the text's family. */
    static String of(String kind, Enum<?> constant) {
        return text("desk." + kind + "." + constant.name());
    }

    static StatusBadge badge(InquiryRow row) {
        var meaning =
                switch (row.state()) {
                    case RECEIVED, IN_HAND -> Meaning.ACTIVE;
                    case WAITING -> Meaning.QUIET;
                    case DONE -> Meaning.GOOD;
                };
        return new StatusBadge(meaning, state(row));
    }

    /** The state, and whose turn it is where it is not the desk's. */
    static String state(InquiryRow row) {
        var word = of("state", row.state());
        if (row.state() == InquiryState.DONE) {
            return word;
        }
        Escalation asked = row.escalatedTo();
        if (row.holder() == Holder.DESK && row.state() == InquiryState.WAITING && asked != null) {
            return text("desk.state.with", word, of("escalation", asked));
        }
        return row.holder() == Holder.DESK ? word : text("desk.state.with", word, of("holder", row.holder()));
    }

    static StatusBadge badge(FaqState state) {
        var meaning =
                switch (state) {
                    case CANDIDATE, REVIEWED -> Meaning.ACTIVE;
                    case PUBLISHED -> Meaning.GOOD;
                    case WITHDRAWN -> Meaning.QUIET;
                };
        return new StatusBadge(meaning, of("faq.state", state));
    }

    /** Why nothing happened, and empty where it did. */
    static String why(InquiryDecision decision) {
        return switch (decision) {
            case InquiryDecision.Received received -> "";
            case InquiryDecision.Done done -> "";
            case InquiryDecision.Stays stays -> text("desk.stays." + stays.reason());
            case InquiryDecision.MovedMeanwhile moved -> text("desk.meanwhile", of("state", moved.now()), moved.by());
        };
    }

    static String why(FaqDecision decision) {
        return switch (decision) {
            case FaqDecision.Kept kept -> "";
            case FaqDecision.Stays stays -> text("desk.faq.stays." + stays.reason());
            case FaqDecision.MovedMeanwhile moved -> text("desk.faq.meanwhile", moved.by());
        };
    }

    /** What stands in the list and on the case page after an act. */
    static String done(InquiryDecision decision) {
        return switch (decision) {
            case InquiryDecision.Received received -> text("desk.received", received.number());
            case InquiryDecision.Done done -> text("desk.done", done.number(), of("state", done.state()));
            default -> "";
        };
    }
}
