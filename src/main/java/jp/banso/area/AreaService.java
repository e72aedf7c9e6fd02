package jp.banso.area;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Takes in counts by area and the picture's places, from files; a comparison is never changed, the newest is shown. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class AreaService {

    /** The most bytes of one file. */
    public static final long LARGEST_FILE = 1L << 20;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    AreaService(JdbcClient jdbc, FileStore store, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads a file by its columns as counts or as places; nothing is recorded and no file is kept. */
    public AreaFile read(Viewer viewer, String fileName, InputStream bytes) throws IOException {
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new AreaFile.Unusable("area.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return AreaFileReader.read(store.path(stored.name()), fileName);
        } finally {
            store.delete(stored.name());
        }
    }

    /** The 72 areas of Osaka that Banso comes with, as a file would bring them. */
    public AreaFile.Counts bundledCounts(Viewer viewer) {
        return (AreaFile.Counts) bundled(viewer, "osaka_counts.csv");
    }

    /** The places of Osaka's 43 municipalities that Banso comes with. */
    public AreaFile.Tiles bundledTiles(Viewer viewer) {
        return (AreaFile.Tiles) bundled(viewer, "osaka_tiles.csv");
    }

    /** Stays with {@code days}, {@code future}, {@code source}, {@code denominators} (some without a word what they are) or {@code own}. */
    public AreaDecision record(Viewer viewer, OperationId operation, AreaFile.Counts counts, ComparisonFacts facts) {
        return commands.run(operation, viewer.actor(), "area.comparison", () -> {
            var offence = against(counts, facts);
            if (!offence.isEmpty()) {
                return new AreaDecision.Stays(offence);
            }
            var id = insert(viewer, counts, facts);
            counts.rows().forEach(row -> insert(id, row));
            audit.record(
                    viewer.actor(),
                    new AreaAudit.ComparisonRecorded(id, counts.rows().size()));
            return new AreaDecision.Done(id);
        });
    }

    /** Puts these places in the place of all. Stays with {@code place} where two municipalities stand on one. */
    public AreaDecision place(Viewer viewer, OperationId operation, AreaFile.Tiles tiles) {
        return commands.run(operation, viewer.actor(), "area.tiles", () -> {
            var rows = tiles.rows();
            if (rows.stream()
                                    .map(tile -> tile.column() + "/" + tile.row())
                                    .distinct()
                                    .count()
                            < rows.size()
                    || rows.stream().map(Tile::name).distinct().count() < rows.size()) {
                return new AreaDecision.Stays("place");
            }
            jdbc.sql("DELETE FROM area_tile").update();
            rows.forEach(tile -> jdbc.sql("INSERT INTO area_tile VALUES (?, ?, ?, ?, ?)")
                    .params(tile.code(), tile.name(), tile.shortName(), tile.column(), tile.row())
                    .update());
            audit.record(viewer.actor(), new AreaAudit.TilesRecorded(rows.size()));
            return new AreaDecision.Done(rows.size());
        });
    }

    /** Returns when it is written down who takes the table; only then may it be handed over (RPT-06). */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
    public void taken(Viewer viewer, OperationId operation, long comparison) {
        commands.run(operation, viewer.actor(), "area.export", () -> {
            audit.record(viewer.actor(), new AreaAudit.ComparisonTaken(comparison));
            return new AreaDecision.Done(comparison);
        });
    }

    private String against(AreaFile.Counts counts, ComparisonFacts facts) {
        if (!facts.before().day().isBefore(facts.after().day())) {
            return "days";
        }
        if (facts.after().day().isAfter(JapanTime.today(clock))) {
            return "future";
        }
        if (facts.source().isEmpty()) {
            return "source";
        }
        if (counts.hasDenominators() && facts.denominators().isEmpty()) {
            return "denominators";
        }
        return facts.own().isEmpty() || counts.municipalities().contains(facts.own()) ? "" : "own";
    }

    private long insert(Viewer viewer, AreaFile.Counts counts, ComparisonFacts facts) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO area_comparison (before_on, before_month, after_on, after_month, source, denominators,
                            own_name, file_name, recorded_at, recorded_by, recorder_name)
                        VALUES (:before, :beforeMonth, :after, :afterMonth, :source, :denominators,
                            :own, :file, :at, :by, :name)""")
                .param("before", facts.before().day())
                .param("beforeMonth", facts.before().monthOnly())
                .param("after", facts.after().day())
                .param("afterMonth", facts.after().monthOnly())
                .param("source", facts.source())
                .param("denominators", facts.denominators())
                .param("own", facts.own())
                .param(
                        "file",
                        counts.fileName()
                                .substring(0, Math.min(200, counts.fileName().length())))
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void insert(long comparison, AreaCount row) {
        jdbc.sql("""
                        INSERT INTO area_count (comparison_id, code, city, name, count_before, count_after, denominator)
                        VALUES (:comparison, :code, :city, :name, :before, :after, :denominator)""")
                .param("comparison", comparison)
                .param("code", row.code())
                .param("city", row.city())
                .param("name", row.name())
                .param("before", row.before())
                .param("after", row.after())
                .param("denominator", row.denominator())
                .update();
    }

    private AreaFile bundled(Viewer viewer, String name) {
        try (var bytes = Objects.requireNonNull(AreaService.class.getResourceAsStream(name))) {
            return read(viewer, name, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
