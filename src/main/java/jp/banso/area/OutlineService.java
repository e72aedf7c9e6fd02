package jp.banso.area;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.area.OutlineFile.Outlines;
import jp.banso.area.OutlineFile.Unusable;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Takes in the outlines of areas from a file of boundaries and takes them away again (ARE-07). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class OutlineService {

    /** The most bytes of one file. */
    public static final long LARGEST_FILE = 20L << 20;

    /** The longest words to whoever made the boundaries. */
    public static final int LONGEST_CREDIT = 300;

    private final JdbcClient jdbc;
    private final AreaQueries areas;
    private final FileStore store;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    OutlineService(
            JdbcClient jdbc, AreaQueries areas, FileStore store, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.store = store;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks for the areas of the newest comparison in the file; nothing is recorded and no file is kept. */
    public OutlineFile read(Viewer viewer, String fileName, InputStream bytes) throws IOException {
        var compared = areas.latest(viewer);
        if (compared.isEmpty()) {
            return new Unusable("area.outlines.file.counts", List.of());
        }
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new Unusable("area.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return OutlineReader.read(store.path(stored.name()).toFile(), fileName, compared.get());
        } finally {
            store.delete(stored.name());
        }
    }

    /** Puts these outlines in the place of all. Stays with {@code credit} without words to who made them. */
    public AreaDecision record(Viewer viewer, OperationId operation, Outlines file, String credit) {
        return commands.run(operation, viewer.actor(), "area.outlines", () -> {
            var words = credit.strip();
            if (words.isEmpty() || words.length() > LONGEST_CREDIT) {
                return new AreaDecision.Stays("credit");
            }
            jdbc.sql("DELETE FROM area_boundary").update();
            var id = insert(viewer, file, words);
            file.outlines().forEach(outline -> insert(id, outline));
            audit.record(
                    viewer.actor(),
                    new AreaAudit.OutlinesRecorded(id, file.outlines().size()));
            return new AreaDecision.Done(id);
        });
    }

    /** Takes the outlines away; the picture is of tiles again. Stays with {@code gone} where there are none. */
    public AreaDecision remove(Viewer viewer, OperationId operation, long boundary) {
        return commands.run(operation, viewer.actor(), "area.outlines-removed", () -> {
            if (jdbc.sql("DELETE FROM area_boundary WHERE id = ?")
                            .param(boundary)
                            .update()
                    == 0) {
                return new AreaDecision.Stays("gone");
            }
            audit.record(viewer.actor(), new AreaAudit.OutlinesRemoved(boundary));
            return new AreaDecision.Done(boundary);
        });
    }

    private long insert(Viewer viewer, Outlines file, String credit) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO area_boundary (credit, width, height, file_name, recorded_at, recorded_by, recorder_name)
                        VALUES (:credit, :width, :height, :file, :at, :by, :name)""")
                .param("credit", credit)
                .param("width", file.width())
                .param("height", file.height())
                .param(
                        "file",
                        file.fileName()
                                .substring(0, Math.min(200, file.fileName().length())))
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void insert(long boundary, Outline outline) {
        jdbc.sql("INSERT INTO area_outline VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        boundary,
                        outline.code(),
                        outline.name(),
                        outline.path(),
                        outline.wordX(),
                        outline.wordY(),
                        outline.wordRoom())
                .update();
    }
}
