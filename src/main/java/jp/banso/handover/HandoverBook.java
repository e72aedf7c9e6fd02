package jp.banso.handover;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Colleague;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The handovers that were made: whose, what went from whom to whom, and the pack as it stood. */
@Component
class HandoverBook {

    /** What of a handover is still where it went. */
    private static final String STANDING = """
            SELECT l.kind, l.care_office_id, l.subject_id, l.from_id, l.to_id FROM handover_line l
            WHERE l.handover_id = :id AND CASE l.kind
                WHEN 'ACTION' THEN EXISTS (SELECT 1 FROM care_office o
                    WHERE o.id = l.subject_id AND o.next_action_owner_id = l.to_id)
                WHEN 'VISIT' THEN EXISTS (SELECT 1 FROM support_assignment t
                    WHERE t.open_office_id = l.subject_id AND t.visitor_id = l.to_id)
                WHEN 'WATCH' THEN EXISTS (SELECT 1 FROM case_watch w
                    WHERE w.care_office_id = l.subject_id AND w.account_id = l.to_id)
                WHEN 'CAMPAIGN' THEN EXISTS (SELECT 1 FROM call_campaign c WHERE c.id = l.subject_id AND c.owner_id = l.to_id)
                ELSE EXISTS (SELECT 1 FROM saved_view s WHERE s.id = l.subject_id AND s.owner_id = l.to_id) END
            ORDER BY l.id""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    HandoverBook(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One thing that goes from one person to another; the subject of a case is its office. */
    record Line(BelongingKind kind, @Nullable CareOfficeId office, long subject, AccountId from, AccountId to) {

        Line back() {
            return new Line(kind, office, subject, to, from);
        }
    }

    HandoverId open(Viewer viewer, Colleague leaver, Estate estate, @Nullable HandoverId undoes, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO handover (leaver_id, leaver_name, vendor_id, handed_at, handed_by, hander_name, undoes_id, pack)
                        VALUES (:leaver, :name, :firm, :at, :by, :byName, :undoes, :pack)""")
                .param("leaver", leaver.id().value())
                .param("name", leaver.name())
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : null)
                .param("at", utc(at))
                .param("by", viewer.account().value())
                .param("byName", viewer.name())
                .param("undoes", undoes == null ? null : undoes.value())
                .param("pack", json.writeValueAsString(estate))
                .update(key);
        return new HandoverId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Whoever does it themselves needs no reminder of what they got. */
    void keep(HandoverId id, List<Line> lines, Instant at) {
        for (var line : lines) {
            jdbc.sql("""
                            INSERT INTO handover_line (handover_id, kind, care_office_id, subject_id, from_id, to_id)
                            VALUES (:id, :kind, :office, :subject, :from, :to)""")
                    .param("id", id.value())
                    .param("kind", line.kind().name())
                    .param(
                            "office",
                            line.office() == null ? null : line.office().value())
                    .param("subject", line.subject())
                    .param("from", line.from().value())
                    .param("to", line.to().value())
                    .update();
        }
        jdbc.sql("""
                        INSERT INTO handover_receiver (handover_id, account_id, name, seen_at)
                        SELECT DISTINCT h.id, a.id, a.display_name, IF(a.id = h.handed_by, :at, NULL)
                        FROM handover h JOIN handover_line l ON l.handover_id = h.id JOIN account a ON a.id = l.to_id
                        WHERE h.id = :id""").param("id", id.value()).param("at", utc(at)).update();
    }

    /** Whose handover it was; empty for another side's and for none. */
    Optional<AccountId> leaver(Viewer viewer, HandoverId id) {
        return jdbc.sql(
                        "SELECT leaver_id FROM handover WHERE id = ? AND COALESCE(vendor_id, 0) = ? AND undoes_id IS NULL")
                .params(
                        id.value(),
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .query((row, number) -> new AccountId(row.getLong(1)))
                .optional();
    }

    boolean isUndone(HandoverId id) {
        return jdbc.sql("SELECT COUNT(*) FROM handover WHERE undoes_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Line> standing(HandoverId id) {
        return jdbc.sql(STANDING)
                .param("id", id.value())
                .query((row, number) -> {
                    var office = row.getObject(2, Long.class);
                    return new Line(
                            BelongingKind.valueOf(row.getString(1)),
                            office == null ? null : new CareOfficeId(office),
                            row.getLong(3),
                            new AccountId(row.getLong(4)),
                            new AccountId(row.getLong(5)));
                })
                .list();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
