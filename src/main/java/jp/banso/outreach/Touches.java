package jp.banso.outreach;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.Touch.Source;
import jp.banso.budget.TouchKind;
import jp.banso.security.Viewer;
import org.springframework.stereotype.Component;

/**
 * Tells the contact budget of contacts and invitations: what a result means for how long the office is left in peace (BUD-01).
 */
@Component
class Touches {

    static final Set<ContactMeans> WRITTEN = EnumSet.of(ContactMeans.EMAIL, ContactMeans.FAX, ContactMeans.LETTER);

    private final ContactBudget budget;

    Touches(ContactBudget budget) {
        this.budget = budget;
    }

    void count(Viewer viewer, ContactRecord saved, NewContact contact) {
        budget.count(
                viewer,
                new Touch(
                        saved.careOffice(),
                        kind(contact.means(), contact.result()),
                        saved.contactedOn(),
                        contact.nextOn(),
                        null,
                        Source.CONTACT,
                        saved.id().value()));
    }

    /** An invitation is something written, on the day it was made. */
    void count(Viewer viewer, BriefingInvitation invitation, LocalDate on) {
        budget.count(
                viewer,
                new Touch(
                        invitation.careOffice(),
                        TouchKind.WRITTEN,
                        on,
                        null,
                        null,
                        Source.INVITATION,
                        invitation.id()));
    }

    void takeBack(BriefingInvitation invitation) {
        budget.takeBack(Source.INVITATION, invitation.id());
    }

    void takeBack(ContactId id) {
        budget.takeBack(Source.CONTACT, id.value());
    }

    /** Whether a contact begun by the city on that day falls into a pause. */
    boolean early(Viewer viewer, ContactRecord saved, NewContact contact, LocalDate today) {
        return contact.means() != ContactMeans.CALL_IN
                && saved.contactedOn().equals(today)
                && budget.pause(viewer, saved.careOffice()).isPresent();
    }

    static TouchKind kind(ContactMeans means, ContactResult result) {
        return switch (result) {
            case NO_ANSWER -> WRITTEN.contains(means) ? TouchKind.WRITTEN : TouchKind.NO_ANSWER;
            case RECEPTION_ONLY, WILL_CALL_BACK -> TouchKind.SAME_CALLER;
            case DECLINED -> TouchKind.REFUSED;
            case WRONG_NUMBER -> TouchKind.WRONG_NUMBER;
            case OTHER -> WRITTEN.contains(means) ? TouchKind.WRITTEN : TouchKind.TALKED;
            case SPOKEN, INFORMED, CONSIDERING, WANTS_TO_APPLY, APPLIED, ALREADY_ADOPTED, OUT_OF_SCOPE ->
                TouchKind.TALKED;
        };
    }
}
