package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is known while somebody still types (DSK-07). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class KnownAnswers {

    private static final int MOST_PAIRS = 80;
    private static final int FEWEST = 2;

    /** Of what was typed, the share of pairs that a known question must hold. */
    private static final double LEAST_SHARE = 0.3;

    private final JdbcClient jdbc;

    KnownAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most {@code limit} (1–20) entries of the questions and answered inquiries: those of the same error code first, then
     * those that share the most with the question, rarer words counting more.
     */
    public List<KnownAnswer> find(Viewer viewer, String question, String errorCode, int limit) {
        var code = KnownIndex.code(errorCode);
        var pairs = KnownIndex.pairs(question, MOST_PAIRS);
        if (code.isEmpty() && pairs.size() < FEWEST) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT COALESCE(f.id, 0) faq, COALESCE(i.number, '') number,
                            COALESCE(i.answered_on, DATE(f.changed_at)) answered, s.same_code,
                            COALESCE(f.error_code, i.error_code) code, COALESCE(f.question, i.question) question,
                            COALESCE(f.answer, i.answer) answer
                        FROM (SELECT known_id, MAX(same_code) same_code, SUM(score) score FROM (
                                SELECT k.id known_id, 1 same_code, 0 score FROM known_answer k
                                WHERE k.code_key = :code AND :code <> ''
                                UNION ALL
                                SELECT g.known_id, 0, SUM(LN(1 + (SELECT COUNT(*) FROM known_answer) / w.held))
                                FROM known_gram g JOIN (SELECT gram, COUNT(*) held FROM known_gram
                                    WHERE gram IN (:pairs) GROUP BY gram) w ON w.gram = g.gram
                                WHERE g.gram IN (:pairs)
                                GROUP BY g.known_id HAVING COUNT(*) >= :least) found
                            GROUP BY known_id) s
                        JOIN known_answer k ON k.id = s.known_id
                        LEFT JOIN faq_entry f ON f.id = k.faq_id
                        LEFT JOIN inquiry i ON i.id = k.inquiry_id
                        ORDER BY s.same_code DESC, k.faq_id IS NULL, s.score DESC, k.id DESC LIMIT :limit""")
                .param("code", code)
                .param("pairs", pairs.isEmpty() ? List.of("") : pairs)
                .param("least", Math.max(FEWEST, (int) Math.ceil(pairs.size() * LEAST_SHARE)))
                .param("limit", Math.clamp(limit, 1, 20))
                .query((row, number) -> new KnownAnswer(
                        row.getLong("faq"),
                        row.getString("number"),
                        Objects.requireNonNull(row.getObject("answered", LocalDate.class)),
                        row.getBoolean("same_code"),
                        row.getString("code"),
                        row.getString("question"),
                        row.getString("answer")))
                .list();
    }
}
