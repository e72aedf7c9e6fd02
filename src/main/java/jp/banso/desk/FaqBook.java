package jp.banso.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of faq_entry, and each edition of them in faq_version. */
@Component
class FaqBook {

    static final String SELECT = """
            SELECT f.id, f.version, f.state, f.category, f.error_code, f.question, f.answer, f.edition, f.changed_at,
                f.changer_name FROM faq_entry f
            """;

    private static final int LONGEST_KEY = 8000;

    private final JdbcClient jdbc;
    private final DeskRecorder recorder;

    FaqBook(JdbcClient jdbc, DeskRecorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    Optional<FaqRow> held(FaqId id) {
        return jdbc.sql(SELECT + "WHERE f.id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /** The entry that was proposed out of that inquiry. */
    Optional<FaqRow> of(InquiryId inquiry) {
        return jdbc.sql(SELECT + "WHERE f.inquiry_id = ?")
                .param(inquiry.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /** The published entries that ask the same in the same words. */
    List<FaqRow> alike(FaqRow row) {
        return jdbc.sql(SELECT + "WHERE f.state = 'PUBLISHED' AND f.question = ? AND f.id <> ? FOR UPDATE")
                .params(row.data().question(), row.id().value())
                .query((found, number) -> row(found))
                .list();
    }

    FaqId insert(Viewer by, @Nullable InquiryId of, FaqData data) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO faq_entry (state, category, error_code, question, answer, text_key, edition, changed_at,
                            changed_by, changer_name, inquiry_id)
                        VALUES (:state, :category, :code, :question, :answer, :key, 1, :at, :by, :name, :of)""")
                .params(columns(by, FaqState.CANDIDATE, data))
                .param("of", of == null ? null : of.value())
                .update(key, "id");
        var id = new FaqId(Objects.requireNonNull(key.getKey()).longValue());
        edition(id);
        return id;
    }

    void update(Viewer by, FaqId id, FaqState state, FaqData data) {
        jdbc.sql("""
                        UPDATE faq_entry SET version = version + 1, edition = edition + 1, state = :state,
                            category = :category, error_code = :code, question = :question, answer = :answer,
                            text_key = :key, changed_at = :at, changed_by = :by, changer_name = :name
                        WHERE id = :id""").params(columns(by, state, data)).param("id", id.value()).update();
        edition(id);
    }

    private void edition(FaqId id) {
        jdbc.sql("""
                        INSERT INTO faq_version (faq_id, edition, state, category, error_code, question, answer, changed_at,
                            changed_by, changer_name)
                        SELECT id, edition, state, category, error_code, question, answer, changed_at, changed_by,
                            changer_name FROM faq_entry WHERE id = ?""").param(id.value()).update();
    }

    List<FaqRow> editions(FaqId id) {
        return jdbc.sql("""
                        SELECT v.faq_id id, 0 version, v.state, v.category, v.error_code, v.question, v.answer, v.edition,
                            v.changed_at, v.changer_name
                        FROM faq_version v WHERE v.faq_id = ? ORDER BY v.edition DESC""").param(id.value()).query((row, number) -> row(row)).list();
    }

    private Map<String, Object> columns(Viewer by, FaqState state, FaqData data) {
        var columns = new HashMap<String, Object>();
        columns.put("state", state.name());
        columns.put("category", data.category().name());
        columns.put("code", data.errorCode());
        columns.put("question", data.question());
        columns.put("answer", data.answer());
        columns.put("key", key(data));
        columns.put("at", LocalDateTime.ofInstant(recorder.now(), ZoneOffset.UTC));
        columns.put("by", by.account().value());
        columns.put("name", by.name());
        return columns;
    }

    private static String key(FaqData data) {
        var key = SearchKey.of(data.errorCode() + "\n" + data.question() + "\n" + data.answer());
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    static FaqRow row(ResultSet row) throws SQLException {
        return new FaqRow(
                new FaqId(row.getLong("id")),
                row.getLong("version"),
                FaqState.valueOf(row.getString("state")),
                new FaqData(
                        InquiryCategory.valueOf(row.getString("category")),
                        row.getString("error_code"),
                        row.getString("question"),
                        row.getString("answer")),
                row.getInt("edition"),
                Objects.requireNonNull(row.getObject("changed_at", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC),
                row.getString("changer_name"));
    }
}
