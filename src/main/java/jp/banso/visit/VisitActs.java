package jp.banso.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What became of planned visits, kept and told; appended and never changed. */
@Component
class VisitActs {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitActs(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whose visit it was and what became of it. */
    record Act(AssignmentId assignment, String kind, VisitTime was, VisitTime now, String reason, String words) {}

    record Case(CareOfficeId office, VendorId firm) {}

    LocalDate today() {
        return JapanTime.today(clock);
    }

    Case caseOf(AssignmentId assignment) {
        return jdbc.sql("SELECT care_office_id, vendor_id FROM support_assignment WHERE id = ?")
                .param(assignment.value())
                .query((row, number) -> new Case(new CareOfficeId(row.getLong(1)), new VendorId(row.getLong(2))))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    long keep(Viewer viewer, Act act) {
        var key = new GeneratedKeyHolder();
        var of = caseOf(act.assignment());
        jdbc.sql("""
                        INSERT INTO visit_act (assignment_id, care_office_id, vendor_id, kind, was_on, was_minute, now_on,
                            now_minute, reason, words, recorded_at, recorded_by, recorder_name)
                        VALUES (:assignment, :office, :firm, :kind, :wasOn, :wasMinute, :nowOn, :nowMinute, :reason, :words, :at,
                            :by, :name)""")
                .param("assignment", act.assignment().value())
                .param("office", of.office().value())
                .param("firm", of.firm().value())
                .param("kind", act.kind())
                .param("wasOn", act.was().on())
                .param("wasMinute", act.was().minute())
                .param("nowOn", act.now().on())
                .param("nowMinute", act.now().minute())
                .param("reason", act.reason())
                .param("words", act.words())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** One line of the case's history under today's day, and one of the audit log. */
    void tell(
            Viewer viewer,
            AssignmentId assignment,
            long source,
            String words,
            AuditEvent event,
            String key,
            String... arguments) {
        tell(viewer, assignment, source, words, null, event, key, arguments);
    }

    /** The same without words, told besides to who goes there: the visitor, or the firm's first lead where none is named. */
    void tellOwner(
            Viewer viewer, AssignmentId assignment, long source, AuditEvent event, String key, String... arguments) {
        tell(viewer, assignment, source, "", owner(assignment), event, key, arguments);
    }

    private void tell(
            Viewer viewer,
            AssignmentId assignment,
            long source,
            String words,
            @Nullable AccountId whose,
            AuditEvent event,
            String key,
            String... arguments) {
        var of = caseOf(assignment);
        events.publishEvent(new VisitHappening(
                of.office(),
                of.firm(),
                today(),
                key,
                List.of(arguments),
                words,
                source,
                whose,
                Instant.now(clock),
                viewer.actor()));
        audit.record(viewer.actor(), event);
    }

    private @Nullable AccountId owner(AssignmentId assignment) {
        return jdbc.sql("""
                        SELECT COALESCE(t.visitor_id, (SELECT MIN(a.id) FROM account a
                            WHERE a.vendor_id = t.vendor_id AND a.role = 'VENDOR_LEAD' AND a.enabled))
                        FROM support_assignment t WHERE t.id = ?""")
                .param(assignment.value())
                .query((row, number) -> {
                    var person = row.getObject(1, Long.class);
                    return person == null ? Optional.<AccountId>empty() : Optional.of(new AccountId(person));
                })
                .single()
                .orElse(null);
    }

    /** Two arguments of a sentence: the day, and the time with a space before it or nothing. */
    static List<String> when(VisitTime time) {
        var on = time.on();
        var at = time.at();
        return List.of(
                on == null ? CaseHappening.text("") : CaseHappening.day(on),
                CaseHappening.text(at == null ? "" : " " + at));
    }
}
