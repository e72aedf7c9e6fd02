package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.listing.AdoptionRate;
import jp.banso.reporting.IssuedFigure.Denominator;
import jp.banso.reporting.IssuedFigure.Otherwise;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the ledger of issued figures, and what a count is on each denominator. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
public class LedgerQueries {

    private static final String VERSION =
            "v.id version_id, d.name, v.edition, v.value, v.as_of version_as_of, v.definition, v.source,"
                    + " (SELECT COUNT(*) FROM denominator_office k WHERE k.version_id = v.id) kept";

    private final JdbcClient jdbc;

    LedgerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 200, the newest first; each counted anew from its snapshot and edition. */
    public List<IssuedFigure> issued(Viewer viewer) {
        return jdbc.sql("""
                        SELECT f.*, s.as_of, s.date_precision = 'MONTH' month_only, s.office_count,
                            n.id IS NOT NULL corrected, VERSION
                        FROM issued_figure f JOIN adoption_snapshot s ON s.id = f.snapshot_id
                        LEFT JOIN adoption_snapshot n ON n.replaces_id = s.id
                        JOIN denominator_version v ON v.id = f.denominator_version_id
                        JOIN denominator d ON d.id = v.denominator_id ORDER BY f.id DESC LIMIT 200""".replace("VERSION", VERSION))
                .query((row, number) -> figure(row))
                .list();
    }

    /** The newest edition of every denominator, in the order they were opened. */
    public List<Denominator> denominators(Viewer viewer) {
        return jdbc.sql("""
                        SELECT VERSION FROM denominator d JOIN denominator_version v ON v.denominator_id = d.id
                        WHERE v.edition = (SELECT MAX(w.edition) FROM denominator_version w WHERE w.denominator_id = d.id)
                        ORDER BY d.id""".replace("VERSION", VERSION))
                .query((row, number) -> denominator(row))
                .list();
    }

    /** What this count would be on every denominator (RPT-09). */
    public List<Otherwise> onEach(Viewer viewer, int count) {
        return denominators(viewer).stream()
                .map(one -> new Otherwise(one, new AdoptionRate(count, one.value()).percent()))
                .toList();
    }

    private static IssuedFigure figure(ResultSet row) throws SQLException {
        var denominator = denominator(row);
        return new IssuedFigure(
                row.getLong("id"),
                row.getLong("snapshot_id"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("month_only"),
                row.getBoolean("corrected"),
                new AdoptionRate(row.getInt("numerator"), row.getInt("denominator")),
                new AdoptionRate(row.getInt("office_count"), denominator.value()),
                denominator,
                row.getString("purpose"),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("issuer_name"));
    }

    private static Denominator denominator(ResultSet row) throws SQLException {
        return new Denominator(
                row.getLong("version_id"),
                row.getString("name"),
                row.getInt("edition"),
                row.getInt("value"),
                row.getObject("version_as_of", LocalDate.class),
                row.getString("definition"),
                row.getString("source"),
                row.getInt("kept"));
    }
}
