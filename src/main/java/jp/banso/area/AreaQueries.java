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

/** Reads the comparison that was recorded last; public figures, for all who read totals. */
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

    private Comparison comparison(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var areas = counts(id);
        var tiles = tiles();
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
                AreaRanking.ranked(areas),
                AreaRanking.ranked(AreaRanking.municipalities(areas, tiles)),
                tiles);
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
