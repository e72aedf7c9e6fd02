package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.careoffice.AxisDecision.MovedMeanwhile;
import jp.banso.careoffice.CaseEvent.AxisMoved;
import jp.banso.careoffice.CaseEvent.DetailsEdited;
import jp.banso.careoffice.CaseEvent.NextActionPlanned;
import jp.banso.careoffice.CaseEvent.StageMoved;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What people do to one case. Every method is one transaction; the same operation id has one effect. A case outside the
 * viewer's scope is refused with {@link NoSuchCase} as an unknown one.
 */
@Service
public class CareOfficeService {

    private final CareOfficeRepository offices;
    private final StageEventRepository stageEvents;
    private final CaseHistory history;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareOfficeService(
            CareOfficeRepository offices,
            StageEventRepository stageEvents,
            CaseHistory history,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offices = offices;
        this.stageEvents = stageEvents;
        this.history = history;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
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
            var office = held(viewer, id);
            var now = office.stage();
            if (now != seen) {
                return movedMeanwhile(office, seen);
            }
            if (next.isBefore(now)) {
                return new StageDecision.Stays(now, "not-forward");
            }
            var offence = office.againstMovingTo(next, evidence.on(), today())
                    .or(() -> againstMover(viewer, now, next))
                    .or(() -> againstEvidence(evidence, now, next));
            if (offence.isPresent()) {
                return new StageDecision.Stays(now, offence.get());
            }
            if (!now.isDirectlyBefore(next) && !jumpConfirmed) {
                return new StageDecision.NeedsConfirmation(now, next);
            }
            return append(viewer, office, StageEvent.forward(office, next, evidence, now(), viewer.actor()));
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
            var office = held(viewer, id);
            var now = office.stage();
            if (now != seen) {
                return movedMeanwhile(office, seen);
            }
            if (!earlier.isBefore(now)) {
                return new StageDecision.Stays(now, "not-back");
            }
            var offence = office.againstMovingTo(earlier, on, today());
            if (offence.isPresent()) {
                return new StageDecision.Stays(now, offence.get());
            }
            if (!(viewer instanceof CityStaff)
                    && (reason == StepBackReason.INPUT_ERROR || !now.movedByVendor() || !earlier.movedByVendor())) {
                return new StageDecision.Stays(now, "city-only");
            }
            var words = comment.strip();
            return append(viewer, office, StageEvent.back(office, earlier, reason, on, words, now(), viewer.actor()));
        });
    }

    /**
     * Declares the latest standing stage event wrong (STG-06): a new event points to it and the case returns to where it
     * was before. Older events are corrected one after the other, latest first.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public StageDecision correct(Viewer viewer, OperationId operation, CareOfficeId id, long event, String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.correct", () -> {
            var office = held(viewer, id);
            var past = new StageHistory(stageEvents.of(id.value()));
            var wrong = past.last().filter(last -> last.id() == event);
            if (wrong.isEmpty()) {
                return new StageDecision.Stays(office.stage(), "correct-latest-only");
            }
            if (comment.isBlank()) {
                return new StageDecision.Stays(office.stage(), "comment-needed");
            }
            var since = past.beforeLast()
                    .map(StageEvent::effectiveOn)
                    .orElse(wrong.get().effectiveOn());
            return append(
                    viewer, office, StageEvent.correcting(wrong.get(), since, comment.strip(), now(), viewer.actor()));
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
            var office = held(viewer, id);
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
            office.standAs(next, reason.name(), review, viewer.actor(), now());
            return axisMoved(
                    viewer, id, Axis.DISPOSITION, seen.name(), next.name(), today(), reason.name(), comment.strip());
        });
    }

    /** Moves the case on axis E; closing clears what was planned. The day may lie in the past, never in the future. */
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
            var office = held(viewer, id);
            if (office.operatingStatus() != seen) {
                return new MovedMeanwhile(office.operatingStatus().name(), office.updatedBy());
            }
            if (next == seen) {
                return new AxisDecision.Stays("same");
            }
            if (on.isAfter(today())) {
                return new AxisDecision.Stays("future");
            }
            office.operateAs(next, viewer.actor(), now());
            return axisMoved(viewer, id, Axis.OPERATING, seen.name(), next.name(), on, "", comment.strip());
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
            var office = held(viewer, id);
            if (office.migration() != seen) {
                return new MovedMeanwhile(office.migration().name(), office.updatedBy());
            }
            if (next == seen) {
                return new AxisDecision.Stays("same");
            }
            if (comment.isBlank()) {
                return new AxisDecision.Stays("comment-needed");
            }
            if (on.isAfter(today())) {
                return new AxisDecision.Stays("future");
            }
            office.migrateTo(next, viewer.actor(), now());
            return axisMoved(viewer, id, Axis.MIGRATION, seen.name(), next.name(), on, "", comment.strip());
        });
    }

    /** Plans what comes next, on which Tokyo date and who owns it; {@code NONE} clears it. Words ≤ 300 characters. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public AxisDecision plan(
            Viewer viewer,
            OperationId operation,
            CareOfficeId id,
            NextAction action,
            @Nullable LocalDate on,
            @Nullable AccountId owner,
            String words) {
        return commands.run(operation, viewer.actor(), "careoffice.plan", () -> {
            var office = held(viewer, id);
            if (office.operatingStatus() == OperatingStatus.CLOSED) {
                return new AxisDecision.Stays("closed");
            }
            if (action != NextAction.NONE && on == null) {
                return new AxisDecision.Stays("day-needed");
            }
            var ownerName = owner == null ? "" : history.nameOf(owner);
            office.plan(action, on, owner == null ? null : owner.value(), words.strip(), viewer.actor(), now());
            events.publishEvent(new NextActionPlanned(id, action, on, ownerName, words.strip(), now(), viewer.actor()));
            return new AxisDecision.Moved("", action.name());
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
            var office = held(viewer, id);
            if (office.version() != version) {
                return new EditDecision.Conflict(
                        details, office.contactDetails(), office.updatedBy(), office.version());
            }
            var changes = office.reachedBy(details, SearchText.phone(details.phone()), viewer.actor(), now());
            if (changes.isEmpty()) {
                return new EditDecision.Saved(version);
            }
            offices.flush();
            history.keepEdits(id, changes, viewer.actor(), now());
            events.publishEvent(new DetailsEdited(id, changes, now(), viewer.actor()));
            audit.record(viewer.actor(), new CaseAudit.Edited(id, changes.size()));
            return new EditDecision.Saved(office.version());
        });
    }

    private StageDecision append(Viewer viewer, CareOffice office, StageEvent step) {
        var saved = stageEvents.save(office.moved(step, now()));
        events.publishEvent(new StageMoved(
                office.id(),
                saved.id(),
                saved.kind(),
                saved.from(),
                saved.to(),
                saved.effectiveOn(),
                saved.evidenceKind(),
                saved.reason(),
                saved.words(),
                now(),
                viewer.actor()));
        audit.record(
                viewer.actor(),
                new CaseAudit.StageMoved(
                        office.id(), saved.from().code(), saved.to().code()));
        return new StageDecision.Moved(saved.from(), saved.to(), saved.id());
    }

    private AxisDecision axisMoved(
            Viewer viewer,
            CareOfficeId id,
            Axis axis,
            String from,
            String to,
            LocalDate on,
            String reason,
            String comment) {
        history.keepAxis(id, axis, from, to, on, reason, comment, viewer.actor(), now());
        events.publishEvent(new AxisMoved(id, axis, from, to, on, reason, comment, now(), viewer.actor()));
        audit.record(viewer.actor(), new CaseAudit.AxisMoved(id, axis, from, to));
        return new AxisDecision.Moved(from, to);
    }

    private static Optional<String> againstMover(Viewer viewer, AdoptionStage now, AdoptionStage next) {
        var allowed = viewer instanceof CityStaff || (now.isDirectlyBefore(next) && next.movedByVendor());
        return allowed ? Optional.empty() : Optional.of("city-only");
    }

    private Optional<String> againstEvidence(Evidence evidence, AdoptionStage now, AdoptionStage next) {
        if (!evidence.kind().supports(now, next)) {
            return Optional.of("evidence");
        }
        return history.accepts(evidence) ? Optional.empty() : Optional.of("evidence-not-valid");
    }

    private static StageDecision movedMeanwhile(CareOffice office, AdoptionStage seen) {
        var since = office.stageSince();
        return new StageDecision.MovedMeanwhile(
                seen, office.stage(), office.updatedBy(), since == null ? LocalDate.EPOCH : since);
    }

    private CareOffice held(Viewer viewer, CareOfficeId id) {
        scope.require(viewer, id, GrantDepth.CASE);
        return offices.held(id.value()).orElseThrow(NoSuchCase::new);
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
