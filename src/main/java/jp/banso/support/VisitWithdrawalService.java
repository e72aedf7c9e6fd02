package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseRetold;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.ProvenSteps;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Takes back what was noted of a visit. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitWithdrawalService {

    /** The most characters of a reason. */
    public static final int REASON = 200;

    private final VisitNoteRepository notes;
    private final SupportRecorder recorder;
    private final CaseScope scope;
    private final ContactBudget budget;
    private final ProvenSteps steps;
    private final StageWalk walk;
    private final ObjectProvider<NoteCompanion> companions;
    private final Commands commands;

    VisitWithdrawalService(
            VisitNoteRepository notes,
            SupportRecorder recorder,
            CaseScope scope,
            ContactBudget budget,
            ProvenSteps steps,
            StageWalk walk,
            ObjectProvider<NoteCompanion> companions,
            Commands commands) {
        this.notes = notes;
        this.recorder = recorder;
        this.scope = scope;
        this.budget = budget;
        this.steps = steps;
        this.walk = walk;
        this.companions = companions;
        this.commands = commands;
    }

    /**
     * The note's words are gone for good, it counts as no visit, and the latest steps it proved are taken back (SUP-15); the
     * planned next visit stays. Somebody else's note is as none.
     */
    public SupportDecision withdraw(Viewer viewer, OperationId operation, long id, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > REASON) {
            return new SupportDecision.Refused("note-reason");
        }
        return commands.run(operation, viewer.actor(), "support.visit.withdraw", () -> {
            var note = notes.held(id).filter(one -> concerns(viewer, one)).orElseThrow(NoSuchCase::new);
            var office = note.careOffice();
            scope.require(viewer, office, GrantDepth.CASE);
            if (note.isWithdrawn()) {
                return new SupportDecision.Refused("note-withdrawn");
            }
            if (!WithdrawalRule.allows(viewer, note.recordedBy(), note.recordedAt(), recorder.now())) {
                return new SupportDecision.Refused("note-late");
            }
            var counted = walk.countingFrom(office);
            note.withdraw(words, viewer.account(), viewer.actor(), recorder.now());
            notes.saveAndFlush(note);
            budget.takeBack(Touch.Source.VISIT, id);
            companions.orderedStream().forEach(one -> one.withdrawn(id));
            tell(viewer, note, words);
            steps.takeBack(viewer, OperationId.fresh(), office, new Source(Sort.VISIT, id), words);
            return new SupportDecision.Done(id, walk.on(viewer, office, counted));
        });
    }

    private void tell(Viewer viewer, VisitNote note, String reason) {
        var kind = CaseHappening.key("support.visit.kind." + note.kind().name());
        recorder.tell(new CaseRetold(
                note.careOffice(),
                "timeline.support.visit.noted",
                note.id(),
                "timeline.support.visit.noted-once",
                List.of(kind)));
        recorder.tell(
                viewer,
                note.careOffice(),
                CaseEntryKind.VISIT,
                note.vendor(),
                recorder.today(),
                reason,
                note.id(),
                "timeline.support.visit.withdrawn",
                CaseHappening.day(note.visitedOn()),
                kind);
        recorder.audit(viewer, new SupportAudit.VisitWithdrawn(note.careOffice(), note.id()));
    }

    private static boolean concerns(Viewer viewer, VisitNote note) {
        return viewer instanceof CityStaff
                || (viewer instanceof VendorStaff person && person.vendor().equals(note.vendor()));
    }
}
