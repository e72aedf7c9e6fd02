package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import jp.banso.careoffice.CaseHappening;
import jp.banso.outreach.GuestDecision.ChangedMeanwhile;
import jp.banso.outreach.GuestDecision.Refused;
import jp.banso.outreach.GuestDecision.Taken;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** The city settles applications from the public that did not become guests by themselves (OUT-28). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ApplicationService {

    private final BriefingSessionRepository sessions;
    private final BriefingApplicationRepository applications;
    private final GuestBook guests;
    private final OutreachRecorder recorder;
    private final Commands commands;

    ApplicationService(
            BriefingSessionRepository sessions,
            BriefingApplicationRepository applications,
            GuestBook guests,
            OutreachRecorder recorder,
            Commands commands) {
        this.sessions = sessions;
        this.applications = applications;
        this.guests = guests;
        this.recorder = recorder;
        this.commands = commands;
    }

    /** It is this office that comes; its people are added to those the office announced before, 99 in all at most. */
    public GuestDecision accept(
            Viewer viewer, OperationId operation, long application, long version, CareOfficeId office) {
        return settle(viewer, operation, application, version, waiting -> {
            if (recorder.holdClosed(viewer, office)) {
                return new Refused("application-closed");
            }
            var people = guests.announced(waiting.session(), office) + waiting.people();
            if (people > Presence.MOST) {
                return new Refused("people");
            }
            guests.comes(waiting.session(), office, people, viewer.actor());
            waiting.becomesGuest(office, viewer.actor(), recorder.now());
            var session = sessions.findById(waiting.session().value()).orElseThrow(NoSuchBriefing::new);
            recorder.tell(
                    viewer.actor(),
                    office,
                    recorder.today(),
                    "",
                    waiting.id(),
                    "timeline.outreach.applied",
                    CaseHappening.text(session.data().title()),
                    CaseHappening.day(session.data().heldOn()));
            return new Taken();
        });
    }

    /** They come, of no office in the register. */
    public GuestDecision acceptOutside(Viewer viewer, OperationId operation, long application, long version) {
        return settle(viewer, operation, application, version, waiting -> {
            waiting.settledWithout(true, viewer.actor(), recorder.now());
            return new Taken();
        });
    }

    /** Sent twice, or by nobody: the seats are free again. Whoever is to be told is told by the city itself. */
    public GuestDecision decline(Viewer viewer, OperationId operation, long application, long version) {
        return settle(viewer, operation, application, version, waiting -> {
            waiting.settledWithout(false, viewer.actor(), recorder.now());
            return new Taken();
        });
    }

    private GuestDecision settle(
            Viewer viewer,
            OperationId operation,
            long id,
            long version,
            Function<BriefingApplication, GuestDecision> act) {
        return commands.run(operation, viewer.actor(), "outreach.apply.settle", () -> {
            var application = applications.held(id).orElse(null);
            if (application == null || application.version() != version || !application.waits()) {
                return new ChangedMeanwhile();
            }
            var _ = sessions.held(application.session().value()).orElseThrow(NoSuchBriefing::new);
            var decision = act.apply(application);
            if (decision instanceof Taken) {
                applications.saveAndFlush(application);
                recorder.audit(
                        viewer,
                        new OutreachAudit.Settled(
                                application.session().value(), application.id(), application.state()));
            }
            return decision;
        });
    }
}
