package jp.banso.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of register_batch. */
@Component
class Batches {

    private static final int DAYS_OF_FILES = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One batch as stored. */
    record Batch(
            IntakeBatchId id,
            long version,
            BatchState state,
            String area,
            long revision,
            BatchCounts counts,
            Instant createdAt,
            String creator,
            @Nullable Instant appliedAt,
            String applier,
            @Nullable Instant undoneAt,
            String undoer) {}

    IntakeBatchId create(Actor by) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO register_batch (state, created_at, created_by, creator, files_until)
                        VALUES ('COLLECTING', :now, :by, :name, :until)""")
                .param("now", utc(now()))
                .param("by", by.accountValue())
                .param("name", by.name())
                .param("until", JapanTime.today(clock).plusDays(DAYS_OF_FILES))
                .update(keys, "id");
        var key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("the batch got no id");
        }
        return new IntakeBatchId(key.longValue());
    }

    Optional<Batch> find(IntakeBatchId id) {
        return jdbc.sql("SELECT * FROM register_batch WHERE id = ?")
                .param(id.value())
                .query((row, number) -> batch(row))
                .optional();
    }

    /** The batch, held until the end of the transaction, so that two deciders take turns. */
    Optional<Batch> held(IntakeBatchId id) {
        return jdbc.sql("SELECT * FROM register_batch WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> batch(row))
                .optional();
    }

    List<Batch> latest(int skip, int limit) {
        return jdbc.sql("""
                        SELECT * FROM register_batch WHERE state <> 'DISCARDED' ORDER BY id DESC LIMIT :limit OFFSET :skip""")
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> batch(row))
                .list();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM register_batch WHERE state <> 'DISCARDED'")
                .query(Integer.class)
                .single();
    }

    void narrow(IntakeBatchId id, String area) {
        jdbc.sql("UPDATE register_batch SET area = ?, version = version + 1 WHERE id = ?")
                .params(area, id.value())
                .update();
    }

    /** Sets the state, also to the one it has, so that whoever decided on the batch as it was must look again. */
    void enter(IntakeBatchId id, BatchState state) {
        jdbc.sql("UPDATE register_batch SET state = ?, version = version + 1 WHERE id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void previewed(IntakeBatchId id, long revision, BatchCounts counts) {
        jdbc.sql("""
                        UPDATE register_batch SET state = 'PREVIEWED', revision = :revision, rows_read = :rows,
                            new_offices = :offices, new_services = :services, changed = :changed, same = :same,
                            vanished = :vanished, comparable = :comparable, refused = :refused, doubled = :doubled,
                            elsewhere = :elsewhere, outside = :outside, warned = :warned, conflicts = :conflicts,
                            previewed_at = :now, version = version + 1
                        WHERE id = :id""")
                .param("revision", revision)
                .param("rows", counts.rowsRead())
                .param("offices", counts.newOffices())
                .param("services", counts.newServices())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("vanished", counts.vanished())
                .param("comparable", counts.comparable())
                .param("refused", counts.refused())
                .param("doubled", counts.doubled())
                .param("elsewhere", counts.elsewhere())
                .param("outside", counts.outside())
                .param("warned", counts.warned())
                .param("conflicts", counts.conflicts())
                .param("now", utc(now()))
                .param("id", id.value())
                .update();
    }

    void applied(IntakeBatchId id, Instant at, Actor by) {
        jdbc.sql("""
                        UPDATE register_batch SET state = 'APPLIED', applied_at = ?, applier = ?, version = version + 1
                        WHERE id = ?""").params(utc(at), by.name(), id.value()).update();
    }

    void undone(IntakeBatchId id, Instant at, Actor by) {
        jdbc.sql("""
                        UPDATE register_batch SET state = 'UNDONE', undone_at = ?, undoer = ?, version = version + 1
                        WHERE id = ?""").params(utc(at), by.name(), id.value()).update();
    }

    void discarded(IntakeBatchId id) {
        jdbc.sql("UPDATE register_batch SET state = 'DISCARDED', version = version + 1 WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Batches whose files have been kept long enough. */
    List<Batch> withFilesUntil(LocalDate day) {
        return jdbc.sql("SELECT * FROM register_batch WHERE files_until < ?")
                .param(day)
                .query((row, number) -> batch(row))
                .list();
    }

    void filesGone(IntakeBatchId id) {
        jdbc.sql("UPDATE register_batch SET files_until = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                new IntakeBatchId(row.getLong("id")),
                row.getLong("version"),
                BatchState.valueOf(row.getString("state")),
                row.getString("area"),
                row.getLong("revision"),
                counts(row),
                instant(row.getObject("created_at", LocalDateTime.class)),
                row.getString("creator"),
                maybe(row.getObject("applied_at", LocalDateTime.class)),
                row.getString("applier"),
                maybe(row.getObject("undone_at", LocalDateTime.class)),
                row.getString("undoer"));
    }

    private static BatchCounts counts(ResultSet row) throws SQLException {
        return new BatchCounts(
                row.getInt("rows_read"),
                row.getInt("new_offices"),
                row.getInt("new_services"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("vanished"),
                row.getInt("comparable"),
                row.getInt("refused"),
                row.getInt("doubled"),
                row.getInt("elsewhere"),
                row.getInt("outside"),
                row.getInt("warned"),
                row.getInt("conflicts"));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant maybe(@Nullable LocalDateTime stored) {
        return stored == null ? null : instant(stored);
    }
}
