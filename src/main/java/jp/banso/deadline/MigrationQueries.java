package jp.banso.deadline;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.MigrationStage;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far offices that are listed have come with the move (MIG-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class MigrationQueries {

    private static final int MOST = 500;

    /** Whose move counts: offices on the public list that are not closed. */
    private static final String ADOPTED = " o.listing = 'LISTED' AND o.operating_status <> 'CLOSED' AND ";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    MigrationQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** How many stand at each stage of the move. */
    public Map<MigrationStage, Integer> counts(Viewer viewer) {
        var counts = new EnumMap<MigrationStage, Integer>(MigrationStage.class);
        for (var stage : MigrationStage.values()) {
            counts.put(stage, 0);
        }
        var mine = scope.of(viewer);
        jdbc.sql("SELECT o.migration, COUNT(*) FROM care_office o WHERE" + ADOPTED + mine.sql()
                        + " GROUP BY o.migration")
                .params(mine.parameters())
                .query(row -> {
                    counts.put(MigrationStage.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** The offices at that stage, or all that are still to move; those who have done least first, at most 500. */
    public List<MigrationRow> watched(Viewer viewer, @Nullable MigrationStage stage) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.migration, f.name AS firm,
                            (SELECT MAX(e.effective_on) FROM axis_event e WHERE e.care_office_id = o.id
                                AND e.axis = 'MIGRATION' AND e.to_value = o.migration) AS since
                        FROM care_office o LEFT JOIN vendor f ON f.id = o.vendor_id
                        WHERE %s %s AND IF(:stage = '', o.migration NOT IN ('MIGRATED', 'NOT_MIGRATING'), o.migration = :stage)
                        ORDER BY FIELD(o.migration, 'NOT_STARTED', 'PORTAL_REGISTERED', 'CERTIFICATE_READY', 'VERIFIED'),
                            o.kana_sort, o.id LIMIT %d""".formatted(ADOPTED, mine.sql(), MOST))
                .param("stage", stage == null ? "" : stage.name())
                .params(mine.parameters())
                .query((row, number) -> new MigrationRow(
                        new CareOfficeId(row.getLong("id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        MigrationStage.valueOf(row.getString("migration")),
                        row.getObject("since", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("firm"), "")))
                .list();
    }
}
