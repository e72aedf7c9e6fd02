package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps members entered by hand, and the memberships of offices that follow from them. */
@Component
class EntryBook {

    private static final String COVERED = "(o.id = e.care_office_id OR o.corporation_id = e.corporation_id)";

    private static final String MISSING = """
            FROM council_entry e JOIN care_office o ON COVERED
            WHERE e.joined_on <= :day AND (e.left_on IS NULL OR e.left_on > :day)
                AND NOT EXISTS (SELECT 1 FROM council_membership m
                WHERE m.entry_id = e.id AND m.care_office_id = o.id AND m.member_until IS NULL)""".replace("COVERED", COVERED);

    private static final String SURPLUS = """
            council_membership m JOIN council_entry e ON e.id = m.entry_id JOIN care_office o ON o.id = m.care_office_id
            """;

    private static final String GONE =
            " WHERE m.member_until IS NULL AND (COALESCE(e.left_on <= :day, FALSE) OR NOT COALESCE(" + COVERED
                    + ", FALSE))";

    private final JdbcClient jdbc;

    EntryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry as it is held while somebody changes it; its end may be planned. */
    record Held(
            long id,
            long version,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {
        boolean open(LocalDate today) {
            return leftOn == null || leftOn.isAfter(today);
        }
    }

    boolean alreadyEntered(NewEntry entry, LocalDate today) {
        var office = entry.office();
        return jdbc.sql("""
                                SELECT COUNT(*) FROM council_entry
                                WHERE (left_on IS NULL OR left_on > GREATEST(:joined, :today))
                                    AND (care_office_id = :office OR corporation_id = :corporation)""")
                        .param("joined", entry.joinedOn())
                        .param("today", today)
                        .param("office", office == null ? null : office.value())
                        .param("corporation", entry.corporation())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    long add(NewEntry entry, Actor by, Instant at) {
        var office = entry.office();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO council_entry (care_office_id, corporation_id, member_kind, section_id, joined_on,
                            entry_note, recorded_at, recorded_by, recorder_name)
                        VALUES (:office, :corporation, :kind, :section, :joined, :note, :at, :by, :name)""")
                .param("office", office == null ? null : office.value())
                .param("corporation", entry.corporation())
                .param("kind", entry.kind().name())
                .param("section", entry.section())
                .param("joined", entry.joinedOn())
                .param("note", entry.note())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.accountValue())
                .param("name", by.name())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    Optional<Held> held(long entry) {
        return jdbc.sql("SELECT id, version, joined_on, left_on FROM council_entry WHERE id = ? FOR UPDATE")
                .param(entry)
                .query((row, number) -> new Held(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .optional();
    }

    /** It ends on that day; null takes a planned end back. */
    void leave(long entry, @Nullable LocalDate on) {
        jdbc.sql("UPDATE council_entry SET left_on = :on, version = version + 1 WHERE id = :id")
                .param("on", on)
                .param("id", entry)
                .update();
    }

    /** The offices an open entry covers that are not members by it yet, each with the entry. */
    List<CareOfficeId> missing(LocalDate day) {
        return jdbc.sql("SELECT DISTINCT o.id " + MISSING + " ORDER BY o.id")
                .param("day", day)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** The offices that are members by an entry which has ended or covers them no longer. */
    List<CareOfficeId> surplus(LocalDate day) {
        return jdbc.sql("SELECT DISTINCT o.id FROM " + SURPLUS + GONE + " ORDER BY o.id")
                .param("day", day)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** Memberships are as the entries say: begun on {@code day}, or when the entry begins if that is {@code fresh}. */
    void follow(LocalDate day, long fresh) {
        jdbc.sql("""
                        INSERT INTO council_membership (care_office_id, member_from, entry_id)
                        SELECT o.id, IF(e.id = :fresh, e.joined_on, GREATEST(e.joined_on, :day)), e.id\s""" + MISSING).param("fresh", fresh).param("day", day).update();
        jdbc.sql("UPDATE " + SURPLUS
                        + " SET m.member_until = GREATEST(m.member_from, LEAST(COALESCE(e.left_on, :day), :day)),"
                        + " m.version = m.version + 1" + GONE)
                .param("day", day)
                .update();
    }
}
