package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.outreach.BriefingDecision.Already;
import jp.banso.outreach.BriefingDecision.ChangedMeanwhile;
import jp.banso.outreach.BriefingDecision.Conflict;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingDecision.Refused;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Keeps briefing sessions and who came to them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class BriefingService {

    private static final int REASON = 300;

    private final BriefingSessionRepository sessions;
    private final BriefingAttendanceRepository attendances;
    private final StageSteps steps;
    private final OutreachRecorder recorder;
    private final Commands commands;

    BriefingService(
            BriefingSessionRepository sessions,
            BriefingAttendanceRepository attendances,
            StageSteps steps,
            OutreachRecorder recorder,
            Commands commands) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.steps = steps;
        this.recorder = recorder;
        this.commands = commands;
    }

    /** Enters a session, past or to come. */
    public BriefingDecision open(Viewer viewer, OperationId operation, BriefingData data) {
        return commands.run(operation, viewer.actor(), "outreach.briefing", () -> {
            var offence = againstDay(data);
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var session = sessions.saveAndFlush(new BriefingSession(data, viewer, recorder.now()));
            recorder.audit(viewer, new OutreachAudit.BriefingKept(session.id().value()));
            return new Kept(session.id());
        });
    }

    /** Changes what is kept of a session; its day stays once somebody came, for it proves their stage. */
    public BriefingDecision change(
            Viewer viewer, OperationId operation, BriefingId id, long version, BriefingData wanted) {
        return commands.run(operation, viewer.actor(), "outreach.briefing.change", () -> {
            var session = sessions.findById(id.value()).orElseThrow(NoSuchBriefing::new);
            if (session.version() != version) {
                return new Conflict(wanted, session.data());
            }
            var offence = againstDay(wanted).or(() -> againstMoving(session, wanted));
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            session.become(wanted);
            sessions.saveAndFlush(session);
            recorder.audit(viewer, new OutreachAudit.BriefingKept(id.value()));
            return new Kept(id);
        });
    }

    /**
     * Marks an office present at a session that has begun (OUT-07); it proves S20. An office stands as present once; the
     * day is the session's, for a recording today.
     */
    public BriefingDecision mark(
            Viewer viewer, OperationId operation, BriefingId id, CareOfficeId office, Presence presence) {
        return commands.run(operation, viewer.actor(), "outreach.attended", () -> {
            var session = sessions.findById(id.value()).orElseThrow(NoSuchBriefing::new);
            recorder.holdClosed(viewer, office);
            var data = session.data();
            if (data.heldOn().isAfter(recorder.today())) {
                return new Refused("session-to-come");
            }
            var present = attendances.findBySessionIdAndCareOfficeIdAndStanding(id.value(), office.value(), true);
            if (present.isPresent()) {
                return new Already(present.get().id());
            }
            var on = data.venue() == Venue.RECORDING ? recorder.today() : data.heldOn();
            var before = steps.standing(office);
            var saved =
                    attendances.saveAndFlush(new BriefingAttendance(id, office, presence, on, viewer, recorder.now()));
            recorder.audit(viewer, new OutreachAudit.Attended(office, id.value(), presence.people(), true));
            tell(viewer, office, on, saved, data.title(), "timeline.outreach.attended");
            var walked = steps.on(viewer, office, before.wentBack());
            return new Marked(saved.id(), before.stage(), walked.to(), walked.stays());
        });
    }

    /** Corrects how many people came. */
    public BriefingDecision count(Viewer viewer, OperationId operation, AttendanceId id, long version, int people) {
        return commands.run(operation, viewer.actor(), "outreach.attended.count", () -> {
            var attendance = attendances.findById(id.value()).orElseThrow(NoSuchBriefing::new);
            recorder.holdClosed(viewer, attendance.careOffice());
            if (attendance.version() != version || !attendance.stands()) {
                return new ChangedMeanwhile();
            }
            if (people < 1 || people > Presence.MOST) {
                return new Refused("people");
            }
            attendance.counts(people);
            attendances.saveAndFlush(attendance);
            recorder.audit(
                    viewer,
                    new OutreachAudit.Attended(
                            attendance.careOffice(), attendance.session().value(), people, true));
            return unmoved(attendance);
        });
    }

    /** Takes a presence back for a reason (1–300); the record stays, and steps it alone proved are taken back. */
    public BriefingDecision unmark(Viewer viewer, OperationId operation, AttendanceId id, long version, String reason) {
        return commands.run(operation, viewer.actor(), "outreach.attended.back", () -> {
            var words = reason.strip();
            if (words.isEmpty() || words.length() > REASON) {
                return new Refused(words.isEmpty() ? "reason-needed" : "reason-long");
            }
            var attendance = attendances.findById(id.value()).orElseThrow(NoSuchBriefing::new);
            var office = attendance.careOffice();
            recorder.holdClosed(viewer, office);
            if (attendance.version() != version || !attendance.stands()) {
                return new ChangedMeanwhile();
            }
            var session = sessions.findById(attendance.session().value()).orElseThrow(NoSuchBriefing::new);
            var before = steps.standing(office);
            steps.unwind(viewer, office, new Source(Sort.ATTENDANCE, id.value()), words);
            attendance.takenBack();
            attendances.saveAndFlush(attendance);
            recorder.audit(
                    viewer, new OutreachAudit.Attended(office, session.id().value(), attendance.people(), false));
            tell(viewer, office, recorder.today(), attendance, session.data().title(), "timeline.outreach.unmarked");
            var walked = steps.on(viewer, office, before.wentBack());
            return new Marked(id, before.stage(), walked.to(), walked.stays());
        });
    }

    private Marked unmoved(BriefingAttendance attendance) {
        var stage = steps.standing(attendance.careOffice()).stage();
        return new Marked(attendance.id(), stage, stage, "");
    }

    private void tell(
            Viewer viewer,
            CareOfficeId office,
            LocalDate on,
            BriefingAttendance attendance,
            String title,
            String textKey) {
        recorder.tell(
                viewer,
                office,
                on,
                "",
                attendance.id().value(),
                textKey,
                CaseHappening.text(title),
                CaseHappening.text(String.valueOf(attendance.people())));
    }

    private Optional<String> againstMoving(BriefingSession session, BriefingData wanted) {
        var same = session.data().heldOn().equals(wanted.heldOn());
        return !same && attendances.existsBySessionIdAndStanding(session.id().value(), true)
                ? Optional.of("day-held")
                : Optional.empty();
    }

    private Optional<String> againstDay(BriefingData data) {
        return CaseDays.againstFar(data.heldOn(), recorder.today()).or(() -> CaseDays.againstAncient(data.heldOn()));
    }
}
