package jp.banso.demo.story;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.support.ApplicationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;

/** One office's support while it is told: the ids are known once their scenes were played. */
final class SupportCase {

    private final Applicant applicant;
    private final VendorStaff lead;
    private final VendorStaff worker;
    private final AtomicLong application = new AtomicLong();
    private final AtomicLong assignment = new AtomicLong();
    private boolean ended;
    private final Map<ChecklistItem, ItemAnswer> answered = new EnumMap<>(ChecklistItem.class);

    SupportCase(Applicant applicant, Cast cast) {
        this.applicant = applicant;
        lead = cast.lead(applicant.firstFirm());
        worker = applicant.ownVisitor() ? cast.visitor() : lead;
    }

    Applicant applicant() {
        return applicant;
    }

    String scene(String what) {
        return what + " " + applicant.office().number();
    }

    /** The firm's lead. */
    VendorStaff lead() {
        return lead;
    }

    /** Who goes to the office. */
    VendorStaff worker() {
        return worker;
    }

    void applied(long id) {
        application.set(id);
    }

    void offered(long id) {
        assignment.set(id);
    }

    ApplicationId application() {
        return new ApplicationId(application.get());
    }

    AssignmentId assignment() {
        return new AssignmentId(assignment.get());
    }

    /** What is answered to an item, for the scenes that follow. */
    Map<ChecklistItem, ItemAnswer> answered() {
        return answered;
    }

    /** The story ends this assignment. */
    void ends() {
        ended = true;
    }

    /** Whether a firm is at work on it when the story ends. */
    boolean isOpen() {
        return applicant.ending().isAccompanied() && !ended;
    }
}
