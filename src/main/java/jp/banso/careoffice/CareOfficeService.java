package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import jp.banso.careoffice.AxisDecision.MovedMeanwhile;
import jp.banso.careoffice.CaseEvent.DetailsEdited;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people do to one case. Every method is one transaction; the same operation id has one effect. A case outside the
 * viewer's scope is refused with {@link NoSuchCase} as an unknown one.
 */
@Service
public class CareOfficeService {

    private static final int COMMENT = 1000;

    private final CareOfficeRepository offices;
    private final StageEventRepository stageEvents;
    private final CaseHistory history;
    private final CaseRecorder recorder;
    private final GrantBook grants;
    private final Commands commands;

    CareOfficeService(
            CareOfficeRepository offices,
            StageEventRepository stageEvents,
            CaseHistory history,
            CaseRecorder recorder,
            GrantBook grants,
            Commands commands) {
        this.offices = offices;
        this.stageEvents = stageEvents;
        this.history = history;
        this.recorder = recorder;
        this.grants = grants;
        this.commands = commands;
    }

    /**
     * Moves the case forward on axis A by evidence (STG-01 to STG-05). {@code seen} is the stage the person saw;
     * {@code jumpConfirmed} is the second yes a jump needs. Firms move their own cases to S40–S80 only.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public StageDecision advance(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            AdoptionStage seen,
            AdoptionStage next,
            Evidence evidence,
            boolean jumpConfirmed) {
        return commands.run(operation, viewer.actor(), "careoffice.advance", () -> {
            var office = recorder.held(viewer, id);
            var now = office.stage();
            if (now != seen) {
                return CaseRecorder.movedMeanwhile(office, seen);
            }
            if (next.isBefore(now)) {
                return new StageDecision.Stays(now, "not-forward");
            }
            var offence = office.againstMovingTo(next, evidence, recorder.today())
                    .or(() -> StageRules.againstMover(viewer, now, next, evidence))
                    .or(() -> history.against(evidence, now, next));
            if (offence.isPresent()) {
                return new StageDecision.Stays(now, offence.get());
            }
            if (!now.isDirectlyBefore(next) && !jumpConfirmed) {
                return new StageDecision.NeedsConfirmation(now, next);
            }
            return recorder.append(
                    viewer, office, StageEvent.forward(office, next, evidence, recorder.now(), viewer.actor()));
        });
    }

    /** Takes the case back with a reason (STG-04); an input error may be named by the city only. Comment ≤ 1,000. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public StageDecision stepBack(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            AdoptionStage seen,
            AdoptionStage earlier,
            StepBackReason reason,
            LocalDate on,
            String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.step-back", () -> {
            var office = recorder.held(viewer, id);
            var now = office.stage();
            if (now != seen) {
                return CaseRecorder.movedMeanwhile(office, seen);
            }
            if (!earlier.isBefore(now)) {
                return new StageDecision.Stays(now, "not-back");
            }
            var offence = office.againstMovingTo(earlier, on, recorder.today());
            if (offence.isPresent()) {
                return new StageDecision.Stays(now, offence.get());
            }
            if (!(viewer instanceof CityStaff)
                    && (reason == StepBackReason.INPUT_ERROR || !now.movedByVendor() || !earlier.movedByVendor())) {
                return new StageDecision.Stays(now, "city-only");
            }
            var words = comment.strip();
            if (words.length() > COMMENT) {
                return new StageDecision.Stays(now, "comment-long");
            }
            return recorder.append(
                    viewer,
                    office,
                    StageEvent.back(office, earlier, reason, on, words, recorder.now(), viewer.actor()));
        });
    }

    /**
     * Declares the latest standing stage event wrong (STG-06): a new event points to it and the case returns to where it
     * was before. Older events are corrected one after the other, latest first.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public StageDecision correct(Viewer viewer, OperationId operation, CareOfficeId id, long event, String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.correct", () -> {
            var office = recorder.held(viewer, id);
            var past = new StageHistory(stageEvents.of(id.value()));
            var wrong = past.last().filter(last -> last.id() == event);
            if (wrong.isEmpty()) {
                return new StageDecision.Stays(office.stage(), "correct-latest-only");
            }
            var words = comment.strip();
            if (words.isEmpty() || words.length() > COMMENT) {
                return new StageDecision.Stays(office.stage(), words.isEmpty() ? "comment-needed" : "comment-long");
            }
            var since = past.beforeLast()
                    .map(StageEvent::effectiveOn)
                    .orElse(wrong.get().effectiveOn());
            return recorder.append(
                    viewer, office, StageEvent.correcting(wrong.get(), since, words, recorder.now(), viewer.actor()));
        });
    }

    /** Moves the case on axis D with a reason of that disposition; a review day may be given for a pause. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public AxisDecision standAs(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            Disposition seen,
            Disposition next,
            DispositionReason reason,
            @Nullable LocalDate review,
            String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.stand-as", () -> {
            var office = recorder.held(viewer, id);
            if (office.disposition() != seen) {
                return new MovedMeanwhile(office.disposition().name(), office.updatedBy());
            }
            if (next == seen) {
                return new AxisDecision.Stays("same");
            }
            if (!next.reasons().contains(reason)) {
                return new AxisDecision.Stays("reason");
            }
            if (!(viewer instanceof CityStaff) && next != Disposition.ON_HOLD) {
                return new AxisDecision.Stays("city-only");
            }
            if (next == Disposition.ON_HOLD && review == null) {
                return new AxisDecision.Stays("review-needed");
            }
            var offence = recorder.againstPlanned(review).or(() -> CaseRecorder.againstWords(comment, COMMENT));
            if (offence.isPresent()) {
                return new AxisDecision.Stays(offence.get());
            }
            office.standAs(next, reason.name(), review, viewer.actor(), recorder.now());
            return recorder.axisMoved(
                    viewer,
                    id,
                    Axis.DISPOSITION,
                    seen.name(),
                    next.name(),
                    recorder.today(),
                    reason.name(),
                    comment.strip());
        });
    }

    /** Moves the case on axis E; closing clears what was planned and ends the firms' sight (STG-13). The day may lie in the past, never in the future. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public AxisDecision operateAs(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            OperatingStatus seen,
            OperatingStatus next,
            LocalDate on,
            String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.operate-as", () -> {
            var office = recorder.held(viewer, id);
            if (office.operatingStatus() != seen) {
                return new MovedMeanwhile(office.operatingStatus().name(), office.updatedBy());
            }
            if (next == seen) {
                return new AxisDecision.Stays("same");
            }
            var offence = recorder.againstPast(on).or(() -> CaseRecorder.againstWords(comment, COMMENT));
            if (offence.isPresent()) {
                return new AxisDecision.Stays(offence.get());
            }
            office.operateAs(next, viewer.actor(), recorder.now());
            if (next == OperatingStatus.CLOSED) {
                grants.endAll(viewer, office);
            }
            return recorder.axisMoved(viewer, id, Axis.OPERATING, seen.name(), next.name(), on, "", comment.strip());
        });
    }

    /** Moves the case on axis C; the comment says what proves it and is needed. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public AxisDecision migrate(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            MigrationStage seen,
            MigrationStage next,
            LocalDate on,
            String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.migrate", () -> {
            var office = recorder.held(viewer, id);
            if (office.migration() != seen) {
                return new MovedMeanwhile(office.migration().name(), office.updatedBy());
            }
            if (next == seen) {
                return new AxisDecision.Stays("same");
            }
            if (comment.isBlank()) {
                return new AxisDecision.Stays("comment-needed");
            }
            var offence = recorder.againstPast(on).or(() -> CaseRecorder.againstWords(comment, COMMENT));
            if (offence.isPresent()) {
                return new AxisDecision.Stays(offence.get());
            }
            office.migrateTo(next, viewer.actor(), recorder.now());
            return recorder.axisMoved(viewer, id, Axis.MIGRATION, seen.name(), next.name(), on, "", comment.strip());
        });
    }

    /**
     * Corrects how the office is reached. {@code version} is the one the form was opened with; when somebody saved since,
     * nothing changes and both versions come back. What a person edits is never overwritten by a later register file.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public EditDecision edit(
            Viewer viewer, OperationId operation, CareOfficeId id, long version, ContactDetails details) {
        return commands.run(operation, viewer.actor(), "careoffice.edit", () -> {
            var office = recorder.held(viewer, id);
            if (office.version() != version) {
                return new EditDecision.Conflict(
                        details, office.contactDetails(), office.updatedBy(), office.version());
            }
            var changes = office.reachedBy(details, SearchText.phone(details.phone()), viewer.actor(), recorder.now());
            if (changes.isEmpty()) {
                return new EditDecision.Saved(version);
            }
            offices.flush();
            history.keepEdits(id, changes, viewer.actor(), recorder.now());
            recorder.tell(new DetailsEdited(id, changes, recorder.now(), viewer.actor()));
            recorder.audit(viewer, new CaseAudit.Edited(id, changes.size()));
            return new EditDecision.Saved(office.version());
        });
    }
}
