package jp.banso.photo;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.photo.PhotoReading.Read;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Keeps photographs of visits and removes them; a case or note of somebody else is as none. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class PhotoService {

    /** The most photographs of one visit. */
    public static final int MOST = 6;

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = PhotoReading.LARGEST_FILE;

    /** The most characters of a description or a reason. */
    public static final int LONGEST_WORDS = 200;

    private static final String NOTE = """
            SELECT n.care_office_id, n.vendor_id, n.visited_on FROM support_visit_note n
            JOIN support_assignment t ON t.id = n.assignment_id JOIN care_office o ON o.id = n.care_office_id
            WHERE n.id = :note AND t.state = 'ACCEPTED' AND (:city OR n.vendor_id = :firm) AND\s""";

    private static final String PHOTO = """
            SELECT p.care_office_id, p.vendor_id, n.visited_on, p.recorded_at, p.recorded_by FROM visit_photo p
            JOIN support_visit_note n ON n.id = p.note_id JOIN care_office o ON o.id = p.care_office_id
            WHERE p.id = :photo AND p.removed_at IS NULL AND (:city OR p.vendor_id = :firm) AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoService(
            JdbcClient jdbc,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    private record Note(CareOfficeId office, VendorId firm, LocalDate visitedOn) {}

    private record Photo(Note of, long taker, Instant at) {}

    /** Adds a JPEG or PNG to the note of a visit while the firm is at work on the case; the description says what it shows. */
    public PhotoDecision add(Viewer viewer, OperationId operation, long note, String description, byte[] bytes) {
        var words = description.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return new PhotoDecision.Refused("description-needed");
        }
        note(viewer, note);
        return switch (PhotoReading.read(bytes)) {
            case Read.Unfit unfit -> new PhotoDecision.Refused(unfit.reason());
            case Read.Picture picture -> keep(viewer, operation, note, words, picture);
        };
    }

    private PhotoDecision keep(Viewer viewer, OperationId operation, long note, String words, Read.Picture picture) {
        return commands.run(operation, viewer.actor(), "photo.add", () -> {
            jdbc.sql("SELECT id FROM support_visit_note WHERE id = ? FOR UPDATE")
                    .param(note)
                    .query(Long.class)
                    .optional();
            var of = note(viewer, note);
            if (count(note) >= MOST) {
                return new PhotoDecision.Refused("too-many");
            }
            var id = insert(viewer, note, of, words, picture);
            tell(viewer, of, id, "", "timeline.photo.added");
            audit.record(viewer.actor(), new PhotoAudit.Added(of.office(), id, picture.jpeg().length));
            return new PhotoDecision.Done(id);
        });
    }

    /** Drops the picture for good and keeps that there was one, who removed it and why (PHO-04); the reason is needed. */
    public PhotoDecision remove(Viewer viewer, OperationId operation, long photo, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return new PhotoDecision.Refused("reason-needed");
        }
        return commands.run(operation, viewer.actor(), "photo.remove", () -> {
            var found = photo(viewer, photo);
            if (!RemovalRule.allows(viewer, found.taker(), found.at(), Instant.now(clock))) {
                return new PhotoDecision.Refused("too-late");
            }
            jdbc.sql("""
                            UPDATE visit_photo SET image = NULL, removed_at = :at, removed_by = :by, removed_reason = :reason
                            WHERE id = :photo AND removed_at IS NULL""")
                    .param("at", now())
                    .param("by", viewer.account().value())
                    .param("reason", words)
                    .param("photo", photo)
                    .update();
            tell(viewer, found.of(), photo, words, "timeline.photo.removed");
            audit.record(viewer.actor(), new PhotoAudit.Removed(found.of().office(), photo));
            return new PhotoDecision.Done(photo);
        });
    }

    private Note note(Viewer viewer, long note) {
        var mine = scope.of(viewer);
        return spec(viewer, NOTE + mine.sql())
                .param("note", note)
                .params(mine.parameters())
                .query((row, number) -> new Note(
                        new CareOfficeId(row.getLong(1)),
                        new VendorId(row.getLong(2)),
                        row.getObject(3, LocalDate.class)))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    private Photo photo(Viewer viewer, long photo) {
        var mine = scope.of(viewer);
        return spec(viewer, PHOTO + mine.sql())
                .param("photo", photo)
                .params(mine.parameters())
                .query((row, number) -> new Photo(
                        new Note(
                                new CareOfficeId(row.getLong(1)),
                                new VendorId(row.getLong(2)),
                                row.getObject(3, LocalDate.class)),
                        row.getLong(5),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    private JdbcClient.StatementSpec spec(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0);
    }

    private int count(long note) {
        return jdbc.sql("SELECT COUNT(*) FROM visit_photo WHERE note_id = ? AND removed_at IS NULL")
                .param(note)
                .query(Integer.class)
                .single();
    }

    private long insert(Viewer viewer, long note, Note of, String words, Read.Picture picture) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO visit_photo (note_id, care_office_id, vendor_id, image, width, height, description, recorded_at,
                            recorded_by, recorder_name)
                        VALUES (:note, :office, :firm, :image, :width, :height, :words, :at, :by, :name)""")
                .param("note", note)
                .param("office", of.office().value())
                .param("firm", of.firm().value())
                .param("image", picture.jpeg())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("words", words)
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(id);
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    private void tell(Viewer viewer, Note of, long photo, String words, String key) {
        events.publishEvent(new PhotoHappening(
                of.office(),
                of.firm(),
                JapanTime.today(clock),
                key,
                List.of(CaseHappening.day(of.visitedOn())),
                words,
                photo,
                Instant.now(clock),
                viewer.actor()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
