package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.careoffice.CaseHappening;
import jp.banso.outreach.GuestDecision.ChangedMeanwhile;
import jp.banso.outreach.GuestDecision.Invited;
import jp.banso.outreach.GuestDecision.Refused;
import jp.banso.outreach.GuestDecision.Taken;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Invites offices to a session and takes down what they answer. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class InvitationService {

    private final BriefingSessionRepository sessions;
    private final BriefingInvitationRepository invitations;
    private final GuestQueries guests;
    private final Touches touches;
    private final OutreachRecorder recorder;
    private final Commands commands;

    InvitationService(
            BriefingSessionRepository sessions,
            BriefingInvitationRepository invitations,
            GuestQueries guests,
            Touches touches,
            OutreachRecorder recorder,
            Commands commands) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.guests = guests;
        this.touches = touches;
        this.recorder = recorder;
        this.commands = commands;
    }

    /**
     * Invites whoever is not a guest yet, each once, told in its history (OUT-21) and counted as a touch (BUD-01). Refused: a
     * session that is over.
     */
    public GuestDecision invite(Viewer viewer, OperationId operation, BriefingId id, Invitees invitees) {
        return commands.run(operation, viewer.actor(), "outreach.invite", () -> {
            var session = sessions.held(id.value()).orElseThrow(NoSuchBriefing::new);
            if (session.data().heldOn().isBefore(recorder.today())) {
                return new Refused("session-over");
            }
            var chosen = guests.chosen(viewer, id, invitees);
            chosen.offices().forEach(office -> {
                var saved =
                        invitations.saveAndFlush(new BriefingInvitation(id, office, viewer.actor(), recorder.now()));
                touches.count(viewer, saved, recorder.today());
                tell(viewer, office, saved, session, "timeline.outreach.invited");
            });
            recorder.audit(
                    viewer,
                    new OutreachAudit.Invited(id.value(), chosen.offices().size()));
            return new Invited(chosen.offices().size(), chosen.already(), chosen.unknown());
        });
    }

    /** Takes down a guest's answer; one that comes announces 1 to 99 people (OUT-22). */
    public GuestDecision answer(
            Viewer viewer, OperationId operation, long guest, long version, GuestAnswer answer, int people) {
        return commands.run(operation, viewer.actor(), "outreach.invite.answer", () -> {
            var invitation = invitations.findById(guest).orElse(null);
            if (invitation == null || invitation.version() != version) {
                return new ChangedMeanwhile();
            }
            recorder.holdClosed(viewer, invitation.careOffice());
            if (answer == GuestAnswer.COMING && (people < 1 || people > Presence.MOST)) {
                return new Refused("people");
            }
            invitation.said(answer, people, viewer.actor(), recorder.now());
            invitations.saveAndFlush(invitation);
            var session = sessions.findById(invitation.session().value()).orElseThrow(NoSuchBriefing::new);
            tell(viewer, invitation.careOffice(), invitation, session, "timeline.outreach.guest." + answer.name());
            return new Taken();
        });
    }

    /** Takes a guest that has not answered off the list (OUT-21). */
    public GuestDecision uninvite(Viewer viewer, OperationId operation, long guest, long version) {
        return commands.run(operation, viewer.actor(), "outreach.invite.back", () -> {
            var invitation = invitations.findById(guest).orElse(null);
            if (invitation == null || invitation.version() != version) {
                return new ChangedMeanwhile();
            }
            recorder.holdClosed(viewer, invitation.careOffice());
            if (invitation.answer() != GuestAnswer.OPEN) {
                return new Refused("guest-answered");
            }
            var session = sessions.findById(invitation.session().value()).orElseThrow(NoSuchBriefing::new);
            tell(viewer, invitation.careOffice(), invitation, session, "timeline.outreach.uninvited");
            touches.takeBack(invitation);
            invitations.delete(invitation);
            invitations.flush();
            return new Taken();
        });
    }

    private void tell(
            Viewer viewer,
            CareOfficeId office,
            BriefingInvitation invitation,
            BriefingSession session,
            String textKey) {
        recorder.tell(
                viewer,
                office,
                recorder.today(),
                "",
                invitation.id(),
                textKey,
                CaseHappening.text(session.data().title()),
                CaseHappening.day(session.data().heldOn()));
    }
}
