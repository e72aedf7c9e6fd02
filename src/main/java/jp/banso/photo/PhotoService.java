package jp.banso.photo;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.photo.PhotoReading.Read;
import jp.banso.photo.PhotoShelf.Belongs;
import jp.banso.photo.PhotoShelf.Visit;
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
import jp.banso.support.AssignmentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            WHERE n.id = :note AND n.withdrawn_at IS NULL AND t.state = 'ACCEPTED'
                AND (:city OR n.vendor_id = :firm) AND\s""";

    private static final String VISIT = """
            SELECT t.care_office_id, t.vendor_id, t.answered_on FROM support_assignment t
            JOIN care_office o ON o.id = t.care_office_id
            WHERE t.id = :assignment AND t.state = 'ACCEPTED'
                AND (:city OR (t.vendor_id = :firm AND (:lead OR t.visitor_id = :self))) AND\s""";

    private static final String PHOTO = """
            SELECT p.care_office_id, p.vendor_id, COALESCE(n.visited_on, p.taken_on), p.recorded_at, p.recorded_by
            FROM visit_photo p LEFT JOIN support_visit_note n ON n.id = p.note_id
            JOIN care_office o ON o.id = p.care_office_id
            WHERE p.id = :photo AND p.removed_at IS NULL AND (:city OR p.vendor_id = :firm) AND\s""";

    private final JdbcClient jdbc;
    private final PhotoShelf shelf;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoService(
            JdbcClient jdbc,
            PhotoShelf shelf,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    private record Photo(Visit of, long taker, Instant at) {}

    /** Adds a JPEG or PNG to the note of a visit while the firm is at work on the case; the description says what it shows. */
    public PhotoDecision add(Viewer viewer, OperationId operation, long note, String description, byte[] bytes) {
        var words = description.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return new PhotoDecision.Refused("description-needed");
        }
        note(viewer, note);
        return switch (PhotoReading.read(bytes)) {
            case Read.Unfit unfit -> new PhotoDecision.Refused(unfit.reason());
            case Read.Picture picture ->
                commands.run(operation, viewer.actor(), "photo.add", () -> {
                    shelf.hold("support_visit_note", note);
                    return keep(viewer, new Belongs(note, null, note(viewer, note)), words, picture);
                });
        };
    }

    /**
     * The same for the visit on a day, before or after its note is written: it goes with the note of that day (PHO-05). The day
     * lies neither after today nor before the firm took the case on.
     */
    public PhotoDecision addOn(
            Viewer viewer,
            OperationId operation,
            AssignmentId assignment,
            LocalDate on,
            String description,
            byte[] bytes) {
        var words = description.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return new PhotoDecision.Refused("description-needed");
        }
        var begun = visit(viewer, assignment).visitedOn();
        if (on.isBefore(begun) || on.isAfter(JapanTime.today(clock))) {
            return new PhotoDecision.Refused("day");
        }
        return switch (PhotoReading.read(bytes)) {
            case Read.Unfit unfit -> new PhotoDecision.Refused(unfit.reason());
            case Read.Picture picture ->
                commands.run(operation, viewer.actor(), "photo.add", () -> {
                    shelf.hold("support_assignment", assignment.value());
                    var at = visit(viewer, assignment);
                    var of = new Visit(at.office(), at.firm(), on);
                    return keep(viewer, new Belongs(shelf.noteOf(assignment, on), assignment, of), words, picture);
                });
        };
    }

    private PhotoDecision keep(Viewer viewer, Belongs where, String words, Read.Picture picture) {
        if (shelf.count(where) >= MOST) {
            return new PhotoDecision.Refused("too-many");
        }
        var of = where.of();
        var id = shelf.put(viewer, where, words, picture);
        tell(viewer, of, id, "", "timeline.photo.added");
        audit.record(viewer.actor(), new PhotoAudit.Added(of.office(), id, picture.jpeg().length));
        return new PhotoDecision.Done(id);
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

    private Visit note(Viewer viewer, long note) {
        var mine = scope.of(viewer);
        return spec(viewer, NOTE + mine.sql())
                .param("note", note)
                .params(mine.parameters())
                .query((row, number) -> visitOf(row))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    /** An assignment on which the viewer may write notes; its day is the one on which the firm took the case on. */
    private Visit visit(Viewer viewer, AssignmentId assignment) {
        var mine = scope.of(viewer);
        return spec(viewer, VISIT + mine.sql())
                .param("assignment", assignment.value())
                .param("lead", viewer instanceof VendorStaff person && person.lead())
                .param("self", viewer.account().value())
                .params(mine.parameters())
                .query((row, number) -> visitOf(row))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    private Photo photo(Viewer viewer, long photo) {
        var mine = scope.of(viewer);
        return spec(viewer, PHOTO + mine.sql())
                .param("photo", photo)
                .params(mine.parameters())
                .query((row, number) -> new Photo(
                        visitOf(row),
                        row.getLong(5),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    private static Visit visitOf(ResultSet row) throws SQLException {
        return new Visit(
                new CareOfficeId(row.getLong(1)), new VendorId(row.getLong(2)), row.getObject(3, LocalDate.class));
    }

    private JdbcClient.StatementSpec spec(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0);
    }

    private void tell(Viewer viewer, Visit of, long photo, String words, String key) {
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
