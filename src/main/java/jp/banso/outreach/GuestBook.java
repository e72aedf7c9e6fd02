package jp.banso.outreach;

import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.springframework.stereotype.Component;

/** Puts an office that applied by itself on a session's list; nobody turned to it, so no touch is counted. */
@Component
class GuestBook {

    private final BriefingInvitationRepository invitations;
    private final OutreachRecorder recorder;

    GuestBook(BriefingInvitationRepository invitations, OutreachRecorder recorder) {
        this.invitations = invitations;
        this.recorder = recorder;
    }

    /** How many people this office announces already; 0 while it has not said that it comes. */
    int announced(BriefingId session, CareOfficeId office) {
        return invitations
                .findBySessionIdAndCareOfficeId(session.value(), office.value())
                .map(BriefingInvitation::announced)
                .orElse(0);
    }

    /** The office comes with so many people (1–99) in all, invited before or not. */
    void comes(BriefingId session, CareOfficeId office, int people, Actor by) {
        var guest = invitations
                .findBySessionIdAndCareOfficeId(session.value(), office.value())
                .orElseGet(() -> new BriefingInvitation(session, office, by, recorder.now()));
        guest.said(GuestAnswer.COMING, people, by, recorder.now());
        invitations.saveAndFlush(guest);
    }
}
