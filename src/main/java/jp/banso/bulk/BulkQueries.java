package jp.banso.bulk;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.bulk.BulkPreview.Example;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.jobs.JobStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What an act on many offices would do, how far it is, and what became of each office. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class BulkQueries {

    private static final int EXAMPLES = 5;
    private static final int LATEST = 100;

    private final JdbcClient jdbc;
    private final BulkSql sql;
    private final BulkJobs jobs;

    BulkQueries(JdbcClient jdbc, BulkSql sql, BulkJobs jobs) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.jobs = jobs;
    }

    /** What the act would do to the chosen offices as they are now, without doing it (BLK-01). */
    public BulkPreview preview(Viewer viewer, BulkWish wish, OfficeChoice choice) {
        var counted = counted(viewer, wish, choice);
        var asked = sql.of(viewer, choice, wish);
        return new BulkPreview(
                counted.offices(),
                counted.changed(),
                counted.skipped(),
                counted.changed() == 0 ? List.of() : examples(asked, "IS NULL"),
                counted.skipped().isEmpty() ? List.of() : examples(asked, "IS NOT NULL"));
    }

    /** The figures of the preview alone. */
    BulkPreview counted(Viewer viewer, BulkWish wish, OfficeChoice choice) {
        var asked = sql.of(viewer, choice, wish);
        var skipped = new EnumMap<BulkReason, Integer>(BulkReason.class);
        var changed = new int[1];
        jdbc.sql("SELECT %s AS verdict, COUNT(*) AS offices FROM care_office o WHERE %s GROUP BY verdict"
                        .formatted(asked.verdict(), asked.where()))
                .params(asked.parameters())
                .query(row -> {
                    var verdict = row.getString("verdict");
                    if (verdict == null) {
                        changed[0] = row.getInt("offices");
                    } else {
                        skipped.put(BulkReason.valueOf(verdict), row.getInt("offices"));
                    }
                });
        var left = skipped.values().stream().mapToInt(Integer::intValue).sum();
        return new BulkPreview(changed[0] + left, changed[0], skipped, List.of(), List.of());
    }

    /** The latest hundred, youngest first. */
    public List<BulkCard> batches(Viewer viewer) {
        return jdbc.sql("SELECT * FROM bulk_batch ORDER BY id DESC LIMIT " + LATEST)
                .query((row, number) -> card(row, Map.of()))
                .list();
    }

    public Optional<BulkCard> batch(Viewer viewer, BulkId id) {
        var counts = counts(id);
        return jdbc.sql("SELECT * FROM bulk_batch WHERE id = ?")
                .param(id.value())
                .query((row, number) -> card(row, counts))
                .optional();
    }

    /** The work that runs, or ran last. */
    public Optional<JobStatus> job(Viewer viewer, BulkId id) {
        return jobs.latest(id);
    }

    /** Whether this person may take it back. */
    public boolean mayUndo(Viewer viewer, BulkCard batch) {
        return BulkService.mayUndo(viewer, batch.beganBy());
    }

    /** Why offices were left out or stay, with how many. */
    public Map<BulkReason, Integer> reasons(Viewer viewer, BulkId id) {
        var reasons = new EnumMap<BulkReason, Integer>(BulkReason.class);
        jdbc.sql("SELECT reason, COUNT(*) FROM bulk_row WHERE batch_id = ? AND reason <> '' GROUP BY reason")
                .param(id.value())
                .query(row -> {
                    reasons.put(BulkReason.valueOf(row.getString(1)), row.getInt(2));
                });
        return reasons;
    }

    /** The offices in one state or, with none, all, in the order they are done; at most {@code limit} (1–1,000). */
    public List<BulkRow> rows(Viewer viewer, BulkId id, @Nullable BulkState state, int skip, int limit) {
        return jdbc.sql("""
                        SELECT o.office_number, o.name, o.stage, r.state, r.reason
                        FROM (SELECT care_office_id, state, reason FROM bulk_row WHERE batch_id = :batch%s
                            ORDER BY care_office_id LIMIT :limit OFFSET :skip) r
                        JOIN care_office o ON o.id = r.care_office_id ORDER BY o.id""".formatted(state == null ? "" : " AND state = :state"))
                .param("batch", id.value())
                .param("state", state == null ? "" : state.name())
                .param("limit", Math.clamp(limit, 1, 1000))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> new BulkRow(
                        row.getString("office_number"),
                        row.getString("name"),
                        AdoptionStage.values()[row.getInt("stage")],
                        BulkState.valueOf(row.getString("state")),
                        row.getString("reason").isEmpty() ? null : BulkReason.valueOf(row.getString("reason"))))
                .list();
    }

    private Map<BulkState, Integer> counts(BulkId id) {
        var counts = new EnumMap<BulkState, Integer>(BulkState.class);
        jdbc.sql("SELECT state, COUNT(*) FROM bulk_row WHERE batch_id = ? GROUP BY state")
                .param(id.value())
                .query(row -> {
                    counts.put(BulkState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private List<Example> examples(BulkSql.Asked asked, String verdict) {
        return jdbc.sql("""
                        SELECT o.office_number, o.name, %1$s AS verdict FROM care_office o
                        WHERE %2$s AND %1$s %3$s ORDER BY o.kana_sort, o.id LIMIT %4$d""".formatted(asked.verdict(), asked.where(), verdict, EXAMPLES))
                .params(asked.parameters())
                .query((row, number) -> {
                    var reason = row.getString(3);
                    return new Example(row.getString(1), row.getString(2), reason == null ? "" : reason);
                })
                .list();
    }

    private static BulkCard card(ResultSet row, Map<BulkState, Integer> counts) throws SQLException {
        var action = row.getString("plan_action");
        return new BulkCard(
                new BulkId(row.getLong("id")),
                BulkAct.valueOf(row.getString("act")),
                row.getString("subject"),
                action == null ? null : NextAction.valueOf(action),
                row.getObject("plan_on", LocalDate.class),
                row.getInt("offices"),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("begun_by"),
                row.getString("beginner"),
                row.getObject("drawn_at") != null,
                row.getString("undoer"),
                counts);
    }
}
