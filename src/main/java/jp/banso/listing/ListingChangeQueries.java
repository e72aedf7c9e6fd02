package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads what lists propose to change. An office that came to S60 in another way needs no decision any more. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ListingChangeQueries {

    /** Over {@code listing_change c} with its {@code care_office o}. */
    static final String OPEN = """
            c.state = 'OPEN' AND (c.kind <> 'APPEARED' OR o.stage < 6)
                AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = c.snapshot_id)""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ListingChangeQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What waits for a person, of lists that stand, or the last 500 decided. */
    public List<ChangeRow> changes(Viewer viewer, boolean decided) {
        var mine = scope.of(viewer);
        var which = decided ? "c.state <> 'OPEN'" : OPEN;
        var order = decided
                ? "c.decided_at DESC, c.id DESC"
                : "s.as_of DESC, FIELD(c.kind, 'RENUMBERED', 'RENAMED', 'MOVED', 'APPEARED'), c.id";
        return jdbc.sql("""
                        SELECT c.*, s.as_of, o.office_number, o.name, o.address, o.stage
                        FROM listing_change c JOIN adoption_snapshot s ON s.id = c.snapshot_id
                        JOIN care_office o ON o.id = c.care_office_id
                        WHERE %s AND %s ORDER BY %s LIMIT 500""".formatted(which, mine.sql(), order))
                .params(mine.parameters())
                .query((row, number) -> row(row))
                .list();
    }

    private static ChangeRow row(ResultSet row) throws SQLException {
        var kind = ChangeKind.valueOf(row.getString("kind"));
        var stage = AdoptionStage.values()[row.getInt("stage")];
        return new ChangeRow(
                row.getLong("id"),
                kind,
                Confidence.valueOf(row.getString("confidence")),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("name"),
                stage,
                row.getObject("as_of", LocalDate.class),
                row.getString("was"),
                row.getString("said"),
                switch (kind) {
                    case APPEARED -> stage.name();
                    case RENAMED -> row.getString("name");
                    case RENUMBERED -> row.getString("office_number");
                    case MOVED -> row.getString("address");
                },
                ChangeState.valueOf(row.getString("state")),
                row.getString("decider"),
                row.getString("words"));
    }
}
