package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps what visits were. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitService {

    private final VisitNoteRepository notes;
    private final AssignmentRepository assignments;
    private final AssignmentDesk desk;
    private final SupportRecorder recorder;
    private final ContactBudget budget;
    private final StageWalk walk;
    private final ObjectProvider<NoteCompanion> companions;
    private final JdbcClient jdbc;
    private final Commands commands;

    VisitService(
            VisitNoteRepository notes,
            AssignmentRepository assignments,
            AssignmentDesk desk,
            SupportRecorder recorder,
            ContactBudget budget,
            StageWalk walk,
            ObjectProvider<NoteCompanion> companions,
            JdbcClient jdbc,
            Commands commands) {
        this.notes = notes;
        this.assignments = assignments;
        this.desk = desk;
        this.recorder = recorder;
        this.budget = budget;
        this.walk = walk;
        this.companions = companions;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /**
     * Adds a note to an accepted assignment; a retry with the same operation id is the same note, and the visit counts in the
     * contact budget (BUD-01). Its next visit becomes the
     * assignment's when no later visit is noted. A use application or test exchange in it is the proof of S60 or S70.
     */
    public SupportDecision addNote(Viewer viewer, OperationId operation, AssignmentId id, NewVisitNote note) {
        return commands.run(operation, viewer.actor(), "support.visit", () -> {
            var assignment = desk.working(viewer, id);
            var offence = against(assignment, note);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            var saved = notes.saveAndFlush(
                    new VisitNote(assignment, note, viewer.account(), viewer.actor(), recorder.now()));
            budget.count(
                    viewer,
                    new Touch(
                            assignment.careOffice(),
                            TouchKind.VISITED,
                            note.visitedOn(),
                            null,
                            assignment.vendor(),
                            Touch.Source.VISIT,
                            saved.id()));
            companions.orderedStream().forEach(one -> one.written(id, note.visitedOn(), saved.id()));
            if (isLatest(assignment, note)) {
                assignment.nextVisit(VisitTime.on(note.nextVisitOn()), viewer.actor(), recorder.now());
                assignments.saveAndFlush(assignment);
            }
            recorder.tell(
                    viewer,
                    assignment.careOffice(),
                    CaseEntryKind.VISIT,
                    assignment.vendor(),
                    note.visitedOn(),
                    note.workDone(),
                    saved.id(),
                    "timeline.support.visit.noted",
                    CaseHappening.key("support.visit.kind." + note.kind().name()),
                    CaseHappening.text(note.met()));
            recorder.audit(viewer, new SupportAudit.Visited(assignment.careOffice(), saved.id()));
            return new SupportDecision.Done(saved.id(), walk.on(viewer, assignment.careOffice()));
        });
    }

    /** SUP-12: nothing noted lies after today or before the firm took the case on; what proves a stage is no later than the visit's own day says. */
    private Optional<String> against(Assignment assignment, NewVisitNote note) {
        if (note.met().isEmpty()) {
            return Optional.of("met-needed");
        }
        if (note.workDone().isEmpty()) {
            return Optional.of("work-needed");
        }
        var begun = assignment.answeredOn();
        if (begun != null && note.visitedOn().isBefore(begun)) {
            return Optional.of("before-begun");
        }
        var next = note.nextVisitOn();
        if (next != null && !next.isAfter(note.visitedOn())) {
            return Optional.of("next-visit-early");
        }
        var test = note.test();
        return CaseDays.againstFar(next, recorder.today())
                .or(() -> recorder.againstPast(note.visitedOn()))
                .or(() -> recorder.againstPast(note.useAppliedOn()))
                .or(() -> recorder.againstPast(test == null ? null : test.on()));
    }

    private boolean isLatest(Assignment assignment, NewVisitNote note) {
        return jdbc.sql("SELECT COUNT(*) FROM support_visit_note WHERE assignment_id = ? AND visited_on > ?"
                                + " AND withdrawn_at IS NULL")
                        .params(assignment.id(), note.visitedOn())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
