package jp.banso.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;
import jp.banso.shared.CaseDays;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every act of this room needs: the office held for the transaction, days judged, history and audit told. */
@Component
class SupportRecorder {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportRecorder(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Holds the office until the end of the transaction, so that two people take turns; whether it is closed. */
    boolean holdClosed(CareOfficeId office) {
        return jdbc.sql("SELECT operating_status FROM care_office WHERE id = ? FOR UPDATE")
                .param(office.value())
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchCase::new)
                .equals("CLOSED");
    }

    void tell(
            Viewer viewer,
            CareOfficeId office,
            CaseEntryKind kind,
            @Nullable VendorId firm,
            LocalDate on,
            String words,
            long source,
            String textKey,
            String... arguments) {
        events.publishEvent(new SupportHappening(
                office, kind, firm, on, textKey, Arrays.asList(arguments), words, source, now(), viewer.actor()));
    }

    void tell(CaseChanged change) {
        events.publishEvent(change);
    }

    void audit(Viewer viewer, AuditEvent event) {
        audit.record(viewer.actor(), event);
    }

    /** A day on which something happened lies between the insurance's beginning and today. */
    Optional<String> againstPast(@Nullable LocalDate on) {
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
