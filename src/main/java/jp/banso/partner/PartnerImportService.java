package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.partner.PartnerFile.RefusedLine;
import jp.banso.partner.PartnerFileDecision.Recorded;
import jp.banso.partner.PartnerFileDecision.Stays;
import jp.banso.partner.PartnerFileDecision.Undone;
import jp.banso.partner.PartnerReading.Read;
import jp.banso.partner.PartnerReading.Unusable;
import jp.banso.partner.Told.End;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Takes in files of links: looked at first, recorded as one, taken back as one. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class PartnerImportService {

    /** The most bytes of one file. */
    public static final long LARGEST_FILE = 10L << 20;

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final PartnerBook book;
    private final FileStore store;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerImportService(
            JdbcClient jdbc,
            PartnerBook book,
            FileStore store,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.store = store;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Reads a file as links and compares it with those known; nothing is recorded and no file is kept. */
    public PartnerReading read(Viewer viewer, String fileName, InputStream bytes) throws IOException {
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new Unusable("partner.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return switch (PartnerReader.read(
                    store.path(stored.name()), fileName, stored.sha256(), JapanTime.today(clock))) {
                case PartnerReader.Outcome.Unusable(var key, var arguments) -> new Unusable(key, arguments);
                case PartnerReader.Outcome.Held(var file, var a, var b) -> compared(file, a, b);
            };
        } finally {
            store.delete(stored.name());
        }
    }

    /** Records every line that was taken, all or none. */
    public PartnerFileDecision record(Viewer viewer, OperationId operation, PartnerFile file) {
        return commands.run(operation, viewer.actor(), "partner.import", () -> {
            if (jdbc.sql("SELECT COUNT(*) FROM partner_import WHERE checksum = ? AND undone_at IS NULL")
                            .param(file.checksum())
                            .query(Integer.class)
                            .single()
                    > 0) {
                return new Stays("same-file");
            }
            var told = pairs(file, new ArrayList<>(), "", "");
            if (told.isEmpty()) {
                return new Stays("nothing");
            }
            var refused = file.lines().size() + file.refused().size() - told.size();
            var id = added(viewer, file, refused);
            var kept = book.tell(told.values(), id, viewer.actor(), Instant.now(clock));
            jdbc.sql("UPDATE partner_import SET added_count = ? WHERE id = ?")
                    .params(kept.added(), id)
                    .update();
            audit.record(viewer.actor(), new PartnerAudit.Imported(id, kept.added(), kept.confirmed()));
            events.publishEvent(new FiguresChanged());
            return new Recorded(id, kept.added(), kept.confirmed(), refused);
        });
    }

    /** Takes a file back: links it alone told of stand no longer, those others told of stand as before. */
    public PartnerFileDecision undo(Viewer viewer, OperationId operation, long file) {
        return commands.run(operation, viewer.actor(), "partner.undo", () -> {
            var undone = jdbc.sql("""
                            UPDATE partner_import SET undone_at = ?, undoer = ?, version = version + 1
                            WHERE id = ? AND undone_at IS NULL""")
                    .params(PartnerBook.utc(Instant.now(clock)), viewer.name(), file)
                    .update();
            if (undone == 0) {
                return new Stays("undone");
            }
            book.undo(file);
            audit.record(viewer.actor(), new PartnerAudit.ImportUndone(file));
            events.publishEvent(new FiguresChanged());
            return new Undone();
        });
    }

    /** Every file that was taken in, newest first. */
    public List<PartnerFileRow> files(Viewer viewer) {
        return jdbc.sql("""
                        SELECT id, file_name, line_count, refused_count, added_count, recorded_at, recorder_name, undoer
                        FROM partner_import ORDER BY id DESC""")
                .query((row, number) -> new PartnerFileRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    private Read compared(PartnerFile file, String columnA, String columnB) {
        var refused = new ArrayList<>(file.refused());
        var told = pairs(file, refused, columnA, columnB);
        var known = new HashSet<String>();
        jdbc.sql("SELECT office_a_id, office_b_id FROM partner_link WHERE office_b_id IS NOT NULL")
                .query((row, number) -> known.add(row.getLong(1) + "-" + row.getLong(2)))
                .list();
        var confirmed = (int) told.keySet().stream().filter(known::contains).count();
        refused.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new Read(file, told.size() - confirmed, confirmed, refused);
    }

    /** Each pair once; lines with a number that no office has, and those that say the same again, are refused. */
    private Map<String, Told> pairs(PartnerFile file, List<RefusedLine> refused, String columnA, String columnB) {
        var ends = ends(file);
        var told = new LinkedHashMap<String, Told>();
        for (var line : file.lines()) {
            var a = ends.get(line.a().value());
            var b = ends.get(line.b().value());
            if (a == null || b == null) {
                refused.add(new RefusedLine(
                        line.line(),
                        a == null ? columnA : columnB,
                        (a == null ? line.a() : line.b()).value(),
                        "partner.file.refused.unknown"));
                continue;
            }
            var one = Told.pair(a, b, line.source(), line.saidOn(), null);
            if (told.putIfAbsent(one.key(), one) != null) {
                refused.add(new RefusedLine(line.line(), columnB, line.b().value(), "partner.file.refused.twice"));
            }
        }
        return told;
    }

    private Map<String, End> ends(PartnerFile file) {
        var numbers = file.lines().stream()
                .flatMap(line ->
                        java.util.stream.Stream.of(line.a().value(), line.b().value()))
                .distinct()
                .toList();
        var ends = new HashMap<String, End>();
        for (var from = 0; from < numbers.size(); from += CHUNK) {
            jdbc.sql("SELECT office_number, id, service_codes FROM care_office WHERE office_number IN (:numbers)")
                    .param("numbers", numbers.subList(from, Math.min(from + CHUNK, numbers.size())))
                    .query((row, number) -> ends.put(row.getString(1), new End(row.getLong(2), row.getString(3))))
                    .list();
        }
        return ends;
    }

    private long added(Viewer viewer, PartnerFile file, int refused) {
        var keys = new GeneratedKeyHolder();
        var name = file.fileName();
        jdbc.sql("""
                        INSERT INTO partner_import (file_name, checksum, line_count, refused_count, added_count,
                            recorded_at, recorded_by, recorder_name) VALUES (?, ?, ?, ?, 0, ?, ?, ?)""")
                .param(name.length() <= 200 ? name : name.substring(0, 200))
                .param(file.checksum())
                .param(file.lines().size() + file.refused().size())
                .param(refused)
                .param(PartnerBook.utc(Instant.now(clock)))
                .param(viewer.account().value())
                .param(viewer.name())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }
}
