package jp.banso.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes issued figures down; both sides are rows that never change, so the figure re-runs to its value (RPT-08). */
@Component
class FigureLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A snapshot and an edition of a denominator, with their values. */
    record Sides(long snapshot, long version, int numerator, int denominator) {}

    /** The newest standing snapshot on the denominator that screens show (LST-10). */
    Optional<Sides> present() {
        return jdbc.sql("""
                        SELECT s.id, v.id, s.office_count, v.value FROM adoption_snapshot s JOIN denominator_version v
                        WHERE NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)
                            AND v.denominator_id = COALESCE(
                                (SELECT c.denominator_id FROM denominator_choice c ORDER BY c.id DESC LIMIT 1),
                                (SELECT MIN(d.id) FROM denominator d))
                        ORDER BY s.as_of DESC, s.id DESC, v.edition DESC LIMIT 1""")
                .query((row, number) -> new Sides(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    Optional<Sides> sides(long snapshot, long version) {
        return jdbc.sql("""
                        SELECT s.id, v.id, s.office_count, v.value FROM adoption_snapshot s JOIN denominator_version v
                        WHERE s.id = :snapshot AND v.id = :version""")
                .param("snapshot", snapshot)
                .param("version", version)
                .query((row, number) -> new Sides(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    long write(Viewer viewer, Sides sides, String purpose) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO issued_figure (rule, snapshot_id, denominator_version_id, numerator, denominator,
                            purpose, issued_at, issued_by, issuer_name)
                        VALUES ('LISTED', :snapshot, :version, :numerator, :denominator, :purpose, :at, :by, :name)""")
                .param("snapshot", sides.snapshot())
                .param("version", sides.version())
                .param("numerator", sides.numerator())
                .param("denominator", sides.denominator())
                .param("purpose", purpose)
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
