package jp.banso.script;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Scripts and what came of each version. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ScriptQueries {

    private static final String RESULTS = """
            SELECT s.id, s.reason, s.number, s.words, s.written_at, s.writer_name, COUNT(c.id) AS uses,
                COALESCE(SUM(c.result IN (%s)), 0) AS connected, COALESCE(SUM(c.result IN (%s)), 0) AS considering,
                COALESCE(SUM(c.result IN (%s)), 0) AS applying, COALESCE(SUM(c.result IN (%s)), 0) AS declined
            FROM call_script s LEFT JOIN call_script_use u ON u.script_id = s.id
            LEFT JOIN contact_record c ON c.id = u.contact_id AND c.state = 'STANDING'
            WHERE %s
            GROUP BY s.id ORDER BY s.reason, s.number DESC""";

    private final JdbcClient jdbc;

    ScriptQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present version of every reason that has one, with its results. */
    public List<ScriptResult> present(Viewer viewer) {
        return jdbc.sql(results("s.number = (SELECT MAX(l.number) FROM call_script l WHERE l.reason = s.reason)"))
                .query((row, number) -> result(row))
                .list();
    }

    /** All versions for a reason with their results, the present one first. */
    public List<ScriptResult> versions(Viewer viewer, ContactReason reason) {
        return jdbc.sql(results("s.reason = :reason"))
                .param("reason", reason.name())
                .query((row, number) -> result(row))
                .list();
    }

    Optional<ScriptVersion> present(ContactReason reason) {
        return jdbc.sql("""
                        SELECT id, reason, number, words, written_at, writer_name FROM call_script
                        WHERE reason = ? ORDER BY number DESC LIMIT 1""")
                .param(reason.name())
                .query((row, number) -> version(row))
                .optional();
    }

    private static String results(String which) {
        return RESULTS.formatted(
                words(ContactResult::connected),
                words(one -> one == ContactResult.CONSIDERING || applying(one)),
                words(ScriptQueries::applying),
                words(one -> one == ContactResult.DECLINED),
                which);
    }

    private static boolean applying(ContactResult one) {
        return one == ContactResult.WANTS_TO_APPLY || one == ContactResult.APPLIED;
    }

    private static String words(Predicate<ContactResult> which) {
        return Arrays.stream(ContactResult.values())
                .filter(which)
                .map(one -> "'" + one.name() + "'")
                .collect(Collectors.joining(", "));
    }

    private static ScriptResult result(ResultSet row) throws SQLException {
        return new ScriptResult(
                version(row),
                row.getInt("uses"),
                row.getInt("connected"),
                row.getInt("considering"),
                row.getInt("applying"),
                row.getInt("declined"));
    }

    private static ScriptVersion version(ResultSet row) throws SQLException {
        return new ScriptVersion(
                row.getLong("id"),
                ContactReason.valueOf(row.getString("reason")),
                row.getInt("number"),
                row.getString("words"),
                row.getObject("written_at", LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(JapanTime.ZONE)
                        .toLocalDateTime(),
                row.getString("writer_name"));
    }
}
