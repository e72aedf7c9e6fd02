package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.SearchText;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.AssignmentState;
import jp.banso.support.SupportDecision;
import jp.banso.support.VisitTime;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese, and what is said after an act. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> constant) {
        return text("support." + group + "." + constant.name());
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    /** The day of a planned visit with its time, where one is agreed. */
    static String visit(VisitTime planned) {
        var at = planned.at();
        return at == null ? day(planned.on()) : text("support.visit.when", day(planned.on()), at.toString());
    }

    static String shortDay(LocalDate day) {
        return "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String month(YearMonth month) {
        return JapaneseDates.month(month);
    }

    static StatusBadge badge(AssignmentState state) {
        var meaning =
                switch (state) {
                    case OFFERED -> Meaning.WARNING;
                    case ACCEPTED -> Meaning.GOOD;
                    case RETURNED -> Meaning.BAD;
                    case ENDED -> Meaning.QUIET;
                };
        return new StatusBadge(meaning, of("state", state));
    }

    /** A telephone number one can call with a thumb; nothing for none. */
    static Component phone(String number) {
        var digits = SearchText.phone(number);
        if (digits.isEmpty()) {
            return new Span(text("shared.facts.nothing"));
        }
        var call = new Anchor("tel:" + digits, Telephones.shown(number));
        call.addClassName("support-phone");
        call.setAriaLabel(text("support.call", Telephones.shown(number)));
        return call;
    }

    /** Ends the form when the act happened; says why and leaves it open when not. */
    static void take(FormDialog form, SupportDecision decision, Runnable then) {
        if (happened(decision)) {
            form.done(done(decision));
            then.run();
        } else {
            form.refuse(why(decision));
        }
    }

    /** Says in a notice what became of an act that has no form. */
    static void say(SupportDecision decision) {
        if (happened(decision)) {
            Notices.done(done(decision));
        } else {
            Notices.failed(text("support.not-done"), why(decision));
        }
    }

    private static boolean happened(SupportDecision decision) {
        return !(decision instanceof SupportDecision.Refused)
                && !(decision instanceof SupportDecision.NotReady)
                && !(decision instanceof SupportDecision.MovedMeanwhile);
    }

    private static String done(SupportDecision decision) {
        return switch (decision) {
            case SupportDecision.Done done -> text("support.done", stage(done.stage()));
            case SupportDecision.Received received ->
                text("support.received", received.receiptNumber(), stage(received.stage()));
            case SupportDecision.Joined joined -> text("support.joined", joined.receiptNumber());
            default -> "";
        };
    }

    /** Why an act did not happen; empty for one that did. */
    static String why(SupportDecision decision) {
        return switch (decision) {
            case SupportDecision.Refused refused -> text("support.refused." + refused.reason());
            case SupportDecision.NotReady open ->
                text(
                        "support.not-ready",
                        open.missing().stream()
                                .map(key -> text(key))
                                .collect(Collectors.joining(text("support.between"))));
            case SupportDecision.MovedMeanwhile moved ->
                text("support.meanwhile", moved.by(), text("support.state." + moved.now()));
            default -> "";
        };
    }
}
