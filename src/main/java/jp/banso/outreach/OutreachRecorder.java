package jp.banso.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Viewer;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.JapanTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every act of this room needs: the office held for the transaction, days judged, history and audit told. */
@Component
class OutreachRecorder {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutreachRecorder(JdbcClient jdbc, CaseScope scope, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds the office until the end of the transaction, so that two people take turns, and reads nothing before it does;
     * whether it is closed.
     */
    boolean holdClosed(Viewer viewer, CareOfficeId office) {
        var status = jdbc.sql("SELECT operating_status FROM care_office WHERE id = ? FOR UPDATE")
                .param(office.value())
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchCase::new);
        scope.require(viewer, office, GrantDepth.FULL);
        return status.equals("CLOSED");
    }

    /** The digits of the number under which the office is called now; empty for none. */
    String phoneOf(CareOfficeId office) {
        return jdbc.sql("SELECT phone_key FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }

    void tell(
            Viewer viewer,
            CareOfficeId office,
            LocalDate on,
            String words,
            long source,
            String textKey,
            String... arguments) {
        tell(viewer.actor(), office, on, words, source, textKey, arguments);
    }

    void tell(
            Actor by,
            CareOfficeId office,
            LocalDate on,
            String words,
            long source,
            String textKey,
            String... arguments) {
        events.publishEvent(new OutreachHappening(office, on, textKey, List.of(arguments), words, source, now(), by));
    }

    void audit(Viewer viewer, AuditEvent event) {
        audit(viewer.actor(), event);
    }

    void audit(Actor by, AuditEvent event) {
        audit.record(by, event);
    }

    /** A moment in Tokyo that has come, after the insurance began (OUT-01). */
    Optional<String> againstMoment(LocalDateTime at) {
        if (at.atZone(JapanTime.ZONE).toInstant().isAfter(now())) {
            return Optional.of("future");
        }
        return CaseDays.againstAncient(at.toLocalDate());
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
