package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.council.MemberFinding.Found;
import jp.banso.council.MemberFinding.Office;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ManyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps lists of members and the dated memberships they prove; nothing is deleted. */
@Component
class MemberBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MemberBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The list that stands: the newest that is not undone. */
    record Standing(long id, LocalDate asOf, String recorder) {}

    /** The standing list, held so that two who change the members take turns. */
    Optional<Standing> held() {
        return jdbc.sql("""
                        SELECT id, as_of, recorder_name FROM council_member_list WHERE undone_at IS NULL
                        ORDER BY id DESC LIMIT 1 FOR UPDATE""")
                .query((row, number) ->
                        new Standing(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .optional();
    }

    long standing() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM council_member_list WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** The offices that are members at present by a list; those entered by hand are none of its business (CNC-07). */
    List<Office> members() {
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name FROM council_membership m
                        JOIN care_office o ON o.id = m.care_office_id
                        WHERE m.member_until IS NULL AND m.joined_list_id IS NOT NULL ORDER BY o.office_number""")
                .query((row, number) ->
                        new Office(new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }

    /** The offices that are members by what was entered by hand. */
    List<Office> byHand() {
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name FROM council_membership m
                        JOIN care_office o ON o.id = m.care_office_id
                        WHERE m.member_until IS NULL AND m.entry_id IS NOT NULL
                        GROUP BY o.id ORDER BY o.office_number""")
                .query((row, number) ->
                        new Office(new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }

    long add(MemberList list, LocalDate asOf, List<Found> found, Actor by, Instant at) {
        var keys = new GeneratedKeyHolder();
        var name = list.fileName();
        jdbc.sql("""
                        INSERT INTO council_member_list (as_of, file_name, checksum, recorded_at, recorded_by, recorder_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .param(asOf)
                .param(name.length() <= 200 ? name : name.substring(0, 200))
                .param(list.checksum())
                .param(utc(at))
                .param(by.accountValue())
                .param(by.name())
                .update(keys, "id");
        var key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("the list got no id");
        }
        var id = key.longValue();
        var rows = new ManyRows<Found>(
                "council_member_line"
                        + " (list_id, line, office_number, name, section, member_kind, care_office_id, found_by)",
                (statement, from, one) -> {
                    var office = one.office();
                    statement.setLong(from, id);
                    statement.setInt(from + 1, one.line().line());
                    statement.setString(from + 2, one.line().number());
                    statement.setString(from + 3, one.line().name());
                    statement.setString(from + 4, one.line().section());
                    statement.setString(from + 5, one.line().kind());
                    statement.setObject(
                            from + 6, office == null ? null : office.id().value());
                    statement.setString(from + 7, one.by().name());
                    return from + 8;
                });
        template.execute((ConnectionCallback<Boolean>) connection -> {
            rows.insert(connection, found);
            return true;
        });
        return id;
    }

    void join(CareOfficeId office, LocalDate from, long list) {
        jdbc.sql("INSERT INTO council_membership (care_office_id, member_from, joined_list_id) VALUES (?, ?, ?)")
                .params(office.value(), from, list)
                .update();
    }

    void leave(CareOfficeId office, LocalDate on, long list) {
        jdbc.sql("""
                        UPDATE council_membership SET member_until = GREATEST(member_from, ?), left_list_id = ?,
                            version = version + 1
                        WHERE care_office_id = ? AND member_until IS NULL AND joined_list_id IS NOT NULL""").params(on, list, office.value()).update();
    }

    /** Whom the list brought in, and whom it took out. */
    List<CareOfficeId> joinedBy(long list) {
        return offices("joined_list_id = ? AND member_until IS NULL", list);
    }

    List<CareOfficeId> leftBy(long list) {
        return offices("left_list_id = ?", list);
    }

    private List<CareOfficeId> offices(String which, long list) {
        return jdbc.sql("SELECT care_office_id FROM council_membership WHERE " + which + " ORDER BY id")
                .param(list)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** Whom it brought in was never a member, and whom it took out never left. */
    void undo(long list, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE council_membership SET member_until = member_from, left_list_id = joined_list_id,
                            version = version + 1
                        WHERE joined_list_id = ? AND member_until IS NULL""").param(list).update();
        jdbc.sql("""
                        UPDATE council_membership SET member_until = NULL, left_list_id = NULL, version = version + 1
                        WHERE left_list_id = ? AND joined_list_id <> left_list_id""").param(list).update();
        jdbc.sql("UPDATE council_member_list SET undone_at = ?, undoer = ?, version = version + 1 WHERE id = ?")
                .params(utc(at), by.name(), list)
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
