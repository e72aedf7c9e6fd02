package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.NextAction;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.Interest;
import jp.banso.outreach.NewContact;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One contact with an office: who was spoken to, how interested they are and why not. */
@Component
@Profile("demo")
class CallScenes {

    private static final List<ContactReason> WHY_NOT = WhyNot.asOftenAsInTheSurvey();

    private final ContactService contacts;

    CallScenes(ContactService contacts) {
        this.contacts = contacts;
    }

    /** What comes after a contact: an action and its day, or nothing. */
    record Next(NextAction action, @Nullable LocalDate on) {
        static final Next NOTHING = new Next(NextAction.NONE, null);
    }

    /** Adds the contact; its other words follow from the result, in the chances of the survey. */
    void log(
            Script script,
            Tale tale,
            Neighbour office,
            LocalDateTime at,
            ContactResult result,
            String section,
            Next next) {
        var dice = tale.dice();
        var who = dice.chance(88) ? tale.cast().staff() : tale.cast().admin();
        var reached = result != ContactResult.NO_ANSWER && result != ContactResult.WRONG_NUMBER;
        var contact = new NewContact(
                at,
                dice.chance(93) || !reached ? ContactMeans.CALL_OUT : ContactMeans.CALL_IN,
                counterpart(dice.below(100), result, reached),
                "",
                result,
                interest(dice.below(100), result),
                reasons(tale, result),
                next.action(),
                next.on(),
                tale.lines().any(dice, section));
        script.add(at, "contact " + office.number() + " " + at, who, () -> log(who, office, contact));
    }

    private void log(Viewer who, Neighbour office, NewContact contact) {
        Tale.expected(Recorded.class, contacts.log(who, OperationId.fresh(), office.id(), contact));
    }

    private static CounterpartRole counterpart(int throwOf, ContactResult result, boolean reached) {
        if (!reached) {
            return CounterpartRole.UNKNOWN;
        }
        if (result == ContactResult.RECEPTION_ONLY) {
            return CounterpartRole.RECEPTION;
        }
        if (result == ContactResult.SPOKEN) {
            return CounterpartRole.CARE_MANAGER;
        }
        return throwOf < 88 ? CounterpartRole.OFFICE_MANAGER : CounterpartRole.REPRESENTATIVE;
    }

    private static @Nullable Interest interest(int throwOf, ContactResult result) {
        return switch (result) {
            case WANTS_TO_APPLY, APPLIED -> Interest.A;
            case INFORMED -> throwOf < 50 ? Interest.B : Interest.C;
            case CONSIDERING -> throwOf < 25 ? Interest.A : Interest.B;
            case DECLINED -> Interest.D;
            default -> null;
        };
    }

    private static Set<ContactReason> reasons(Tale tale, ContactResult result) {
        var dice = tale.dice();
        if (result == ContactResult.ALREADY_ADOPTED) {
            return dice.chance(50) ? EnumSet.of(ContactReason.FEW_PARTNERS) : Set.of();
        }
        if (!result.informed() && result != ContactResult.DECLINED) {
            return Set.of();
        }
        var reasons = EnumSet.noneOf(ContactReason.class);
        reasons.add(tale.pick(WHY_NOT));
        if (dice.chance(35)) {
            reasons.add(tale.pick(WHY_NOT));
        }
        return reasons;
    }
}
