package jp.banso.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The index that known answers are found by while somebody types: the pairs of characters of a question in its folded form,
 * and the error code. MariaDB has no full-text parser for Japanese.
 */
@Component
class KnownIndex {

    /** Beyond this a question says nothing new that it could be found by. */
    private static final int MOST = 400;

    private final JdbcClient jdbc;

    KnownIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pairs of neighbouring characters, each once, in their order. */
    static List<String> pairs(String text, int most) {
        var key = SearchKey.of(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        Set<String> pairs = IntStream.range(0, key.length - 1)
                .mapToObj(at -> new String(key, at, 2))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return pairs.stream().limit(most).toList();
    }

    static String code(String errorCode) {
        var key = SearchKey.of(errorCode);
        return key.substring(0, Math.min(200, key.length()));
    }

    void keep(FaqId entry, String errorCode, String question) {
        keep("faq_id", entry.value(), errorCode, question);
    }

    void keep(InquiryId inquiry, String errorCode, String question) {
        keep("inquiry_id", inquiry.value(), errorCode, question);
    }

    void drop(FaqId entry) {
        jdbc.sql("DELETE FROM known_answer WHERE faq_id = ?")
                .param(entry.value())
                .update();
    }

    void drop(InquiryId inquiry) {
        jdbc.sql("DELETE FROM known_answer WHERE inquiry_id = ?")
                .param(inquiry.value())
                .update();
    }

    private void keep(String column, long source, String errorCode, String question) {
        jdbc.sql("DELETE FROM known_answer WHERE " + column + " = ?")
                .param(source)
                .update();
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO known_answer (" + column + ", code_key) VALUES (:source, :code)")
                .param("source", source)
                .param("code", code(errorCode))
                .update(key, "id");
        var known = Objects.requireNonNull(key.getKey()).longValue();
        var pairs = pairs(question, MOST);
        if (!pairs.isEmpty()) {
            var rows = IntStream.range(0, pairs.size())
                    .mapToObj(at -> "(:p" + at + ", :known)")
                    .collect(Collectors.joining(", "));
            var insert = jdbc.sql("INSERT INTO known_gram (gram, known_id) VALUES " + rows)
                    .param("known", known);
            for (var at = 0; at < pairs.size(); at++) {
                insert = insert.param("p" + at, pairs.get(at));
            }
            insert.update();
        }
    }
}
