package jp.banso.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of programme_edition: files as they were brought, which never change. */
@Component
class Editions {

    private static final String ROWS =
            "SELECT id, title, edition, items, brought_at, bringer_name, taken_at FROM programme_edition ";

    private final ProgrammeJson json;
    private final JdbcClient jdbc;
    private final Clock clock;

    Editions(ProgrammeJson json, JdbcClient jdbc, Clock clock) {
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, at most a hundred. */
    List<EditionRow> rows() {
        return jdbc.sql(ROWS + "ORDER BY id DESC LIMIT 100")
                .query((row, number) -> row(row))
                .list();
    }

    Optional<EditionRow> row(long edition) {
        return jdbc.sql(ROWS + "WHERE id = ?")
                .param(edition)
                .query((row, number) -> row(row))
                .optional();
    }

    /** What that edition says; it has to be there. */
    ProgrammeFile file(long edition) {
        var content = jdbc.sql("SELECT content FROM programme_edition WHERE id = ?")
                .param(edition)
                .query(String.class)
                .single();
        return switch (json.read(content.getBytes(StandardCharsets.UTF_8))) {
            case ProgrammeReading.Read(var file) -> file;
            case ProgrammeReading.Refused refused ->
                throw new IllegalStateException("kept unread: " + refused.reason());
        };
    }

    /** The same content once, whoever brings it. */
    BringDecision.Kept keep(Viewer viewer, ProgrammeFile file) {
        var written = json.write(file);
        var checksum = checksum(written);
        var known = jdbc.sql("SELECT id FROM programme_edition WHERE checksum = ?")
                .param(checksum)
                .query(Long.class)
                .optional();
        if (known.isPresent()) {
            return new BringDecision.Kept(known.get(), true);
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO programme_edition (title, edition, items, content, checksum, brought_at, brought_by, bringer_name)
                        VALUES (:title, :edition, :items, :content, :checksum, :at, :by, :name)""")
                .param("title", file.title())
                .param("edition", file.edition())
                .param("items", file.items())
                .param("content", new String(written, StandardCharsets.UTF_8))
                .param("checksum", checksum)
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return new BringDecision.Kept(Objects.requireNonNull(key.getKey()).longValue(), false);
    }

    /** Something of it was decided now. */
    void decided(long edition) {
        jdbc.sql("UPDATE programme_edition SET taken_at = ? WHERE id = ?")
                .params(now(), edition)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static EditionRow row(ResultSet row) throws SQLException {
        return new EditionRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("edition"),
                row.getInt("items"),
                Objects.requireNonNull(tokyo(row.getObject("brought_at", LocalDateTime.class))),
                row.getString("bringer_name"),
                tokyo(row.getObject("taken_at", LocalDateTime.class)));
    }

    private static @Nullable LocalDateTime tokyo(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(JapanTime.ZONE).toLocalDateTime();
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
