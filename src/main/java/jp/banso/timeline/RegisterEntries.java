package jp.banso.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.register.DesignationEnded;
import jp.banso.careoffice.register.RegisterApplied;
import jp.banso.careoffice.register.RegisterUndoing;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.JapanTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the history of whole batches at once, because a nation's register concerns 130,000 offices: offices that came
 * in, services added, each changed cell, and what was taken back.
 */
@Component
class RegisterEntries {

    private static final String ENTRY = """
            INSERT INTO case_entry
                (care_office_id, kind, depth, happened_on, recorded_at, account_id, actor, text_key, arguments, source_id)
            SELECT %s, 'REGISTER', 'CARD', :day, :at, :account, :actor, %s, %s, :batch
            """;

    private static final String NEW_OFFICES = ENTRY.formatted("o.id", "'timeline.register.office'", "'[]'") + """
            FROM (SELECT DISTINCT office_number FROM register_line WHERE batch_id = :batch AND kind = 1) l
            STRAIGHT_JOIN care_office o FORCE INDEX (care_office_number) ON o.office_number = l.office_number""";

    private static final String NEW_SERVICES =
            ENTRY.formatted("o.id", "'timeline.register.service'", "JSON_ARRAY(CONCAT('=', l.service_name))") + """
            FROM register_line l
            STRAIGHT_JOIN care_office o FORCE INDEX (care_office_number) ON o.office_number = l.office_number
            WHERE l.batch_id = :batch AND l.kind = 2 ORDER BY l.seq""";

    private static final String CELLS = ENTRY.formatted(
                    "d.care_office_id",
                    "IF(c.field = 'ENDED_ON', 'timeline.register.reopened', 'timeline.register.cell')",
                    "JSON_ARRAY(CONCAT('intake.field.', c.field), c.old_value, c.new_value, l.service_name)")
            + """
            FROM register_cell c
            STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 3 AND l.seq = c.seq
            STRAIGHT_JOIN service_designation d ON d.id = l.designation_id
            WHERE c.batch_id = :batch ORDER BY c.seq, c.field""";

    private static final String REVERTED = ENTRY.formatted(
                    "u.care_office_id",
                    "CONCAT('timeline.register.undone.', u.outcome)",
                    "JSON_ARRAY('', CONCAT('=', u.kept_value))")
            + """
            FROM register_undo u
            WHERE u.batch_id = :batch AND u.field = '' AND u.outcome IN ('REVERTED', 'KEPT')""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    RegisterEntries(JdbcClient jdbc, ObjectMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    @EventListener
    void on(RegisterApplied applied) {
        write(NEW_OFFICES, applied.batch(), applied.at(), applied.by());
        write(NEW_SERVICES, applied.batch(), applied.at(), applied.by());
        write(CELLS, applied.batch(), applied.at(), applied.by());
        events.publishEvent(new EntriesKept(applied.batch(), applied.at(), applied.by()));
    }

    /** An office that goes takes the register's own entries about it along; every other keeps its history. */
    @EventListener
    void on(RegisterUndoing undoing) {
        jdbc.sql("""
                        DELETE e FROM register_undo u STRAIGHT_JOIN case_entry e ON e.care_office_id = u.care_office_id
                        WHERE u.batch_id = ? AND u.field = '' AND u.outcome = 'REMOVED'""").param(undoing.batch().value()).update();
        write(REVERTED, undoing.batch(), undoing.at(), undoing.by());
        events.publishEvent(new EntriesKept(undoing.batch(), undoing.at(), undoing.by()));
    }

    @EventListener
    void on(DesignationEnded ended) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO case_entry (care_office_id, kind, depth, happened_on, recorded_at, account_id, actor,
                            text_key, arguments)
                        VALUES (:office, 'REGISTER', 'CARD', :day, :at, :account, :actor, 'timeline.register.ended', :words)""")
                .param("office", ended.careOffice().value())
                .param("day", ended.on())
                .param("at", utc(ended.at()))
                .param("account", ended.by().accountValue())
                .param("actor", ended.by().name())
                .param("words", json.writeValueAsString(new String[] {CaseHappening.text(ended.service())}))
                .update(id);
        events.publishEvent(new EntryKept(
                Objects.requireNonNull(id.getKey()).longValue(),
                ended.careOffice(),
                GrantDepth.CARD,
                null,
                "",
                null,
                ended.at(),
                ended.by()));
    }

    private void write(String sql, IntakeBatchId batch, Instant at, Actor by) {
        jdbc.sql(sql)
                .param("day", JapanTime.dateOf(at))
                .param("at", utc(at))
                .param("account", by.accountValue())
                .param("actor", by.name())
                .param("batch", batch.value())
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
