package jp.banso.careoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.careoffice.CaseEvent.AxisMoved;
import jp.banso.careoffice.CaseEvent.StageMoved;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a case needs: the case itself, held for its transaction, and the record of what became of it. */
@Component
class CaseRecorder {

    private final CareOfficeRepository offices;
    private final StageEventRepository stageEvents;
    private final CaseHistory history;
    private final CaseScope scope;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRecorder(
            CareOfficeRepository offices,
            StageEventRepository stageEvents,
            CaseHistory history,
            CaseScope scope,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offices = offices;
        this.stageEvents = stageEvents;
        this.history = history;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The office until the end of the transaction; nothing is read before it is held. */
    CareOffice held(Viewer viewer, CareOfficeId id) {
        var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
        scope.require(viewer, id, GrantDepth.CASE);
        return office;
    }

    StageDecision append(Viewer viewer, CareOffice office, StageEvent step) {
        var saved = stageEvents.save(office.moved(step, now()));
        tell(new StageMoved(
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
        audit(
                viewer,
                new CaseAudit.StageMoved(
                        office.id(), saved.from().code(), saved.to().code()));
        return new StageDecision.Moved(saved.from(), saved.to(), saved.id());
    }

    AxisDecision axisMoved(
            Viewer viewer,
            CareOfficeId id,
            Axis axis,
            String from,
            String to,
            LocalDate on,
            String reason,
            String comment) {
        return axisMoved(viewer, id, axis, from, to, on, reason, comment, null);
    }

    /** Axis B: the snapshot proves it. */
    /** Rooms that are called next read what was changed here. */
    void written() {
        offices.flush();
    }

    AxisDecision listingMoved(
            Viewer viewer, CareOffice office, Listing to, LocalDate on, String comment, Evidence.Source snapshot) {
        var from = office.listing();
        office.listedAs(to, viewer.actor(), now());
        return axisMoved(viewer, office.id(), Axis.LISTING, from.name(), to.name(), on, "", comment.strip(), snapshot);
    }

    private AxisDecision axisMoved(
            Viewer viewer,
            CareOfficeId id,
            Axis axis,
            String from,
            String to,
            LocalDate on,
            String reason,
            String comment,
            Evidence.@Nullable Source source) {
        history.keepAxis(id, axis, from, to, on, reason, comment, source, viewer.actor(), now());
        tell(new AxisMoved(id, axis, from, to, on, reason, comment, now(), viewer.actor()));
        audit(viewer, new CaseAudit.AxisMoved(id, axis, from, to));
        return new AxisDecision.Moved(from, to);
    }

    void tell(CaseEvent event) {
        events.publishEvent(event);
    }

    void audit(Viewer viewer, AuditEvent event) {
        audit.record(viewer.actor(), event);
    }

    static StageDecision movedMeanwhile(CareOffice office, AdoptionStage seen) {
        return new StageDecision.MovedMeanwhile(seen, office.stage(), office.updatedBy(), office.stageSince());
    }

    static Optional<String> againstWords(String words, int most) {
        return words.strip().length() > most ? Optional.of("comment-long") : Optional.empty();
    }

    /** A day on which something took effect lies between the insurance's beginning and today. */
    Optional<String> againstPast(LocalDate on) {
        return CaseDays.againstPast(on, today());
    }

    /** A day that is planned lies between today and three years on. */
    Optional<String> againstPlanned(@Nullable LocalDate on) {
        return CaseDays.againstPlanned(on, today());
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
