package jp.banso.desk;

import java.util.List;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The published questions, for whoever asks; nothing is known of the reader, so no method takes a viewer. */
@Service
public class PublicFaq {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    PublicFaq(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A published question with its answer. */
    public record Entry(long id, FaqData data) {}

    /** Those of the category (all for null) that hold each of the words in whatever writing, by category. */
    public List<Entry> entries(@Nullable InquiryCategory category, String typed) {
        var words =
                List.of(typed.substring(0, Math.min(LONGEST, typed.length()))
                                .strip()
                                .split("[\\s\\u3000]+"))
                        .stream()
                        .map(SearchKey::of)
                        .map(PublicFaq::bare)
                        .toList();
        return jdbc
                .sql(FaqBook.SELECT.replace("SELECT ", "SELECT f.text_key, ")
                        + "WHERE f.state = 'PUBLISHED' ORDER BY f.category, f.id")
                .query((row, number) -> new Found(
                        bare(row.getString("text_key")),
                        new Entry(row.getLong("id"), FaqBook.row(row).data())))
                .list()
                .stream()
                .filter(found -> category == null || found.entry().data().category() == category)
                .filter(found -> words.stream().allMatch(found.key()::contains))
                .map(Found::entry)
                .toList();
    }

    /** A code is found with its hyphens and without. */
    private static String bare(String key) {
        return key.replace("-", "");
    }

    private record Found(String key, Entry entry) {}
}
