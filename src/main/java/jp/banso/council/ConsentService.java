package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** A member agrees that the council reads its progress under its name, and takes that back (CNC-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class ConsentService {

    private final MemberSettling settling;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentService(
            MemberSettling settling,
            JdbcClient jdbc,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settling = settling;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The office agreed on that day. Stays with {@code no-member}, {@code consent-future} or {@code consent-already}. */
    public EntryDecision consent(Viewer viewer, OperationId operation, CareOfficeId office, LocalDate on) {
        return commands.run(operation, viewer.actor(), "council.consent", () -> {
            if (!isMember(office)) {
                return new EntryDecision.Stays("no-member");
            }
            if (on.isAfter(JapanTime.today(clock))) {
                return new EntryDecision.Stays("consent-future");
            }
            if (hasConsented(office)) {
                return new EntryDecision.Stays("consent-already");
            }
            jdbc.sql("""
                            INSERT INTO council_consent (care_office_id, given_on, recorded_at, recorded_by, recorder_name,
                                by_council)
                            VALUES (:office, :on, :at, :by, :name, :council)""")
                    .param("office", office.value())
                    .param("on", on)
                    .param("at", now())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .param("council", viewer instanceof CouncilSecretariat)
                    .update();
            settled(viewer, office, on, true);
            return new EntryDecision.Done();
        });
    }

    /** From the next question on the council reads the office's progress no more. Stays with {@code no-consent}. */
    public EntryDecision withdraw(Viewer viewer, OperationId operation, CareOfficeId office) {
        return commands.run(operation, viewer.actor(), "council.consent-ended", () -> {
            var ended = !isMember(office) && viewer instanceof CouncilSecretariat
                    ? 0
                    : jdbc.sql("""
                            UPDATE council_consent SET ended_at = ?, ender_name = ?, version = version + 1
                            WHERE care_office_id = ? AND ended_at IS NULL""").params(now(), viewer.name(), office.value()).update();
            if (ended == 0) {
                return new EntryDecision.Stays("no-consent");
            }
            settled(viewer, office, JapanTime.today(clock), false);
            return new EntryDecision.Done();
        });
    }

    private void settled(Viewer viewer, CareOfficeId office, LocalDate on, boolean given) {
        settling.settle(viewer.actor(), List.of(office));
        audit.record(viewer.actor(), new CouncilAudit.Consent(office, given));
        var key = given ? "timeline.council.consent" : "timeline.council.consent.ended";
        events.publishEvent(new CouncilHappening(office, on, key, 0, Instant.now(clock), viewer.actor()));
        events.publishEvent(new FiguresChanged());
    }

    private boolean isMember(CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office WHERE id = ? AND council_member FOR UPDATE")
                        .param(office.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean hasConsented(CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM council_consent WHERE care_office_id = ? AND ended_at IS NULL")
                        .param(office.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
