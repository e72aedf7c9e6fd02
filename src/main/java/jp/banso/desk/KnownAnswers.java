package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.desk.KnownSearch.Found;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is known while somebody still types (DSK-07). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class KnownAnswers {

    private static final int MOST_PAIRS = 80;

    private final KnownSearch search;
    private final JdbcClient jdbc;

    KnownAnswers(KnownSearch search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    /**
     * At most {@code limit} (1–20) entries of the questions and answered inquiries: those of the same error code first, then
     * those that share the most with the question, rarer words counting more.
     */
    public List<KnownAnswer> find(Viewer viewer, String question, String errorCode, int limit) {
        var found = search.find(
                KnownIndex.pairs(question, MOST_PAIRS), KnownIndex.code(errorCode), Math.clamp(limit, 1, 20));
        if (found.isEmpty()) {
            return List.of();
        }
        var texts = new HashMap<Long, KnownAnswer>();
        var same = found.stream().filter(Found::sameCode).map(Found::known).collect(Collectors.toSet());
        jdbc.sql("""
                        SELECT k.id, COALESCE(f.id, 0) faq, COALESCE(i.number, '') number,
                            COALESCE(i.answered_on, DATE(f.changed_at)) answered, COALESCE(f.error_code, i.error_code) code,
                            COALESCE(f.question, i.question) question, COALESCE(f.answer, i.answer) answer
                        FROM known_answer k LEFT JOIN faq_entry f ON f.id = k.faq_id
                        LEFT JOIN inquiry i ON i.id = k.inquiry_id WHERE k.id IN (:found)""").param("found", found.stream().map(Found::known).toList()).query(row -> {
            texts.put(
                    row.getLong("id"),
                    new KnownAnswer(
                            row.getLong("faq"),
                            row.getString("number"),
                            Objects.requireNonNull(row.getObject("answered", LocalDate.class)),
                            same.contains(row.getLong("id")),
                            row.getString("code"),
                            row.getString("question"),
                            row.getString("answer")));
        });
        return found.stream()
                .flatMap(one -> Optional.ofNullable(texts.get(one.known())).stream())
                .toList();
    }
}
