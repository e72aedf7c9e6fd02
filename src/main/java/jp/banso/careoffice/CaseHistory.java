package jp.banso.careoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.CaseEvent.DetailsEdited.Change;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that are only ever appended beside a case: axis events and which fields a person has edited. */
@Component
class CaseHistory {

    /** Fields no register brings, so that nothing of it is to be remembered. */
    private static final Set<String> NO_REGISTER_HAS = Set.of("note", "askFor", "reachable");

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keepAxis(
            CareOfficeId office,
            Axis axis,
            String from,
            String to,
            LocalDate on,
            String reason,
            String comment,
            Evidence.@Nullable Source source,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        INSERT INTO axis_event (care_office_id, axis, from_value, to_value, effective_on, reason, comment,
                            source_sort, source_id, recorded_at, recorded_by, recorder_name)
                        VALUES (:office, :axis, :from, :to, :on, :reason, :comment, :sort, :source, :at, :by, :name)""")
                .param("office", office.value())
                .param("axis", axis.name())
                .param("from", from)
                .param("to", to)
                .param("on", on)
                .param("reason", reason)
                .param("comment", comment)
                .param("sort", source == null ? null : source.sort().name())
                .param("source", source == null ? null : source.id())
                .param("at", utc(at))
                .param("by", by.accountValue())
                .param("name", by.name())
                .update();
    }

    /** Remembers that a person wrote these fields; the first value replaced stays as what the register had said. */
    void keepEdits(CareOfficeId office, List<Change> changes, Actor by, Instant at) {
        for (var change : changes) {
            if (!NO_REGISTER_HAS.contains(change.field())) {
                jdbc.sql("""
                                INSERT INTO field_edit (care_office_id, field, old_value, new_value, edited_at, edited_by)
                                VALUES (:office, :field, :old, :now, :at, :by)
                                ON DUPLICATE KEY UPDATE new_value = :now, edited_at = :at, edited_by = :by""")
                        .param("office", office.value())
                        .param("field", change.field())
                        .param("old", change.old())
                        .param("now", change.now())
                        .param("at", utc(at))
                        .param("by", by.name())
                        .update();
            }
            if (change.field().equals("phone")) {
                jdbc.sql("""
                                UPDATE care_office o LEFT JOIN corporation c ON c.id = o.corporation_id
                                SET o.search_key = LEFT(CONCAT(o.name_key, '\\n', o.phone_key, '\\n', COALESCE(c.name_key, '')), 1600)
                                WHERE o.id = ?""").param(office.value()).update();
            }
        }
    }

    /** Why this evidence does not carry the move: another kind is needed, or its kind is not accepted for its day. */
    Optional<String> against(Evidence evidence, AdoptionStage now, AdoptionStage next) {
        if (!evidence.kind().supports(now, next)) {
            return Optional.of("evidence");
        }
        return accepts(evidence) ? Optional.empty() : Optional.of("evidence-not-valid");
    }

    private boolean accepts(Evidence evidence) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM evidence_type
                        WHERE code = :code AND valid_from <= :day AND (valid_until IS NULL OR valid_until > :day)""")
                        .param("code", evidence.kind().name())
                        .param("day", evidence.on())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The name of an enabled account of the city. */
    Optional<String> cityPerson(AccountId account) {
        return jdbc.sql("""
                        SELECT display_name FROM account
                        WHERE id = ? AND role IN ('CITY_ADMIN', 'CITY_STAFF') AND enabled""").param(account.value()).query(String.class).optional();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
