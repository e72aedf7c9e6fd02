package jp.banso.area;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the comparison that was recorded last, and the outlines; public figures, for all who read totals. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
public class AreaQueries {

    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Comparison> latest(Viewer viewer) {
        return jdbc.sql("SELECT * FROM area_comparison ORDER BY id DESC LIMIT 1")
                .query((row, number) -> comparison(row))
                .optional();
    }

    /** The outlines of the areas, where an administrator brought some. */
    public Optional<Boundary> boundary(Viewer viewer) {
        return jdbc.sql("SELECT * FROM area_boundary ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new Boundary(
                        row.getLong("id"),
                        row.getString("credit"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("file_name"),
                        row.getString("recorder_name"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        outlines(row.getLong("id"))))
                .optional();
    }

    private List<Outline> outlines(long boundary) {
        return jdbc.sql("SELECT * FROM area_outline WHERE boundary_id = ? ORDER BY code")
                .param(boundary)
                .query((row, number) -> new Outline(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("path"),
                        row.getInt("word_x"),
                        row.getInt("word_y"),
                        row.getInt("word_room")))
                .list();
    }

    private Optional<Structure> structure() {
        return jdbc.sql("SELECT * FROM area_structure ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new Structure(
                        new StructureFacts(
                                new AsOf(row.getObject("as_of", LocalDate.class), row.getBoolean("month_only")),
                                row.getString("source"),
                                row.getString("denominators")),
                        row.getString("recorder_name"),
                        services(row.getLong("id"))))
                .optional();
    }

    private List<ServiceCount> services(long structure) {
        return jdbc.sql("SELECT * FROM area_service_count WHERE structure_id = ? ORDER BY id")
                .param(structure)
                .query((row, number) -> new ServiceCount(
                        row.getString("code"),
                        row.getString("service"),
                        row.getInt("users"),
                        row.getObject("denominator", Integer.class)))
                .list();
    }

    private Comparison comparison(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var areas = counts(id);
        var tiles = tiles();
        var municipalities = AreaRanking.municipalities(areas, tiles);
        var structure = structure().orElse(null);
        var standard = new StandardRates(structure, areas, municipalities);
        return new Comparison(
                id,
                new ComparisonFacts(
                        new AsOf(row.getObject("before_on", LocalDate.class), row.getBoolean("before_month")),
                        new AsOf(row.getObject("after_on", LocalDate.class), row.getBoolean("after_month")),
                        row.getString("source"),
                        row.getString("denominators"),
                        row.getString("own_name")),
                row.getString("file_name"),
                row.getString("recorder_name"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                AreaRanking.ranked(areas, standard),
                AreaRanking.ranked(municipalities, standard),
                tiles,
                structure);
    }

    private List<AreaCount> counts(long comparison) {
        return jdbc.sql("SELECT * FROM area_count WHERE comparison_id = ? ORDER BY id")
                .param(comparison)
                .query((row, number) -> new AreaCount(
                        row.getString("code"),
                        row.getString("city"),
                        row.getString("name"),
                        row.getInt("count_before"),
                        row.getInt("count_after"),
                        row.getObject("denominator", Integer.class)))
                .list();
    }

    private List<Tile> tiles() {
        return jdbc.sql("SELECT * FROM area_tile ORDER BY tile_row, tile_column")
                .query((row, number) -> new Tile(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getInt("tile_column"),
                        row.getInt("tile_row")))
                .list();
    }
}
