package jp.banso.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.CaseHappening;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was done with an inquiry into its own history, the audit log and the history of its case. */
@Component
class DeskRecorder {

    /** What is told in the history of the case; the rest stands in the inquiry's own (DSK-06). */
    private static final Set<StepKind> TOLD =
            Set.of(StepKind.RECEIVED, StepKind.ESCALATED, StepKind.ANSWERED, StepKind.PASSED_BACK);

    private static final int LONGEST_IN_HISTORY = 2000;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskRecorder(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** The firm that has the case today. */
    Optional<VendorId> firmOf(CareOfficeId office) {
        return jdbc.sql("""
                        SELECT g.holder_id FROM case_grant g WHERE g.care_office_id = :office AND g.holder_kind = 'VENDOR'
                            AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on > :today)
                        ORDER BY g.id DESC LIMIT 1""")
                .param("office", office.value())
                .param("today", today())
                .query((row, number) -> new VendorId(row.getLong(1)))
                .optional();
    }

    void step(Actor by, Inquiry inquiry, StepKind kind, String target, String words, @Nullable VendorId reader) {
        var at = now();
        jdbc.sql("""
                        INSERT INTO inquiry_step (inquiry_id, kind, target, vendor_id, words, recorded_at, recorded_by, actor)
                        VALUES (:inquiry, :kind, :target, :firm, :words, :at, :by, :name)""")
                .param("inquiry", inquiry.id().value())
                .param("kind", kind.name())
                .param("target", target)
                .param("firm", reader == null ? null : reader.value())
                .param("words", words)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.accountValue())
                .param("name", by.name())
                .update();
        audit.record(by, new DeskAudit.Stepped(inquiry.number(), kind, target));
        var office = inquiry.office();
        if (office != null && TOLD.contains(kind)) {
            events.publishEvent(new DeskHappening(
                    office,
                    reader,
                    today(),
                    "timeline.desk." + kind,
                    arguments(inquiry, target),
                    words.substring(0, Math.min(words.length(), LONGEST_IN_HISTORY)),
                    inquiry.id().value(),
                    at,
                    by));
        } else {
            events.publishEvent(new FiguresChanged());
        }
    }

    private static List<String> arguments(Inquiry inquiry, String target) {
        var arguments = new ArrayList<>(List.of(
                CaseHappening.text(inquiry.number()),
                CaseHappening.key("desk.category." + inquiry.category().name())));
        if (!target.isEmpty()) {
            arguments.add(CaseHappening.key("desk.escalation." + target));
        }
        return arguments;
    }

    void faq(Actor by, FaqId id, int edition, FaqState state) {
        audit.record(by, new DeskAudit.FaqKept(id.value(), edition, state));
        events.publishEvent(new FiguresChanged());
    }

    void countsTaken(Actor by, String from, String to) {
        audit.record(by, new DeskAudit.CountsTaken(from, to));
    }
}
