package jp.banso.visitpack;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.photo.PhotoDecision;
import jp.banso.photo.PhotoService;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ChecklistService;
import jp.banso.support.NewVisitNote;
import jp.banso.support.SeenAnswer;
import jp.banso.support.SupportDecision;
import jp.banso.support.VisitService;
import jp.banso.visitpack.EntryAnswer.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes in what was written on a device, through the services that the screens use too. */
@Service
@RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitPackService {

    private static final String NOT_UNDERSTOOD = "not-understood";

    private final ChecklistService checklists;
    private final VisitService visits;
    private final PhotoService photos;
    private final Commands commands;
    private final JdbcClient jdbc;

    VisitPackService(
            ChecklistService checklists, VisitService visits, PhotoService photos, Commands commands, JdbcClient jdbc) {
        this.checklists = checklists;
        this.visits = visits;
        this.photos = photos;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /**
     * Takes one entry in; the same operation id again is the same entry (PAK-02). A case that is not, or no longer, the
     * viewer's is refused as {@code gone}, whosever it is.
     */
    public EntryAnswer take(Viewer viewer, DeviceEntry entry) {
        var operation = OperationId.from("visit-pack", viewer.account().value(), entry.assignment(), entry.operation());
        var known = commands.happened(operation);
        var photo = entry.photo();
        try {
            return photo == null
                    ? said(entry, decide(viewer, operation, entry), known)
                    : kept(viewer, operation, entry, photo, known);
        } catch (NoSuchCase gone) {
            return EntryAnswer.refused(entry.operation(), "gone");
        }
    }

    private SupportDecision decide(Viewer viewer, OperationId operation, DeviceEntry entry) {
        var id = new AssignmentId(entry.assignment());
        var answer = entry.answer();
        var note = entry.note();
        if (answer != null && note == null) {
            return checklists.answerLater(
                    viewer,
                    operation,
                    id,
                    answer.item(),
                    new SeenAnswer(answer.seen(), answer.seenDueOn()),
                    answer.answer(),
                    answer.dueOn(),
                    answer.on());
        }
        return note == null || answer != null
                ? new SupportDecision.Refused(NOT_UNDERSTOOD)
                : written(note)
                        .<SupportDecision>map(whole -> visits.addNote(viewer, operation, id, whole))
                        .orElseGet(() -> new SupportDecision.Refused(NOT_UNDERSTOOD));
    }

    private EntryAnswer kept(
            Viewer viewer, OperationId operation, DeviceEntry entry, DeviceEntry.Photo photo, boolean known) {
        if (entry.answer() != null || entry.note() != null) {
            return EntryAnswer.refused(entry.operation(), NOT_UNDERSTOOD);
        }
        var id = new AssignmentId(entry.assignment());
        return switch (photos.addOn(viewer, operation, id, photo.on(), photo.description(), photo.picture())) {
            case PhotoDecision.Done done ->
                new EntryAnswer(entry.operation(), known ? Result.ALREADY : Result.DONE, null, null, null);
            case PhotoDecision.Refused refused -> EntryAnswer.refused(entry.operation(), refused.reason());
        };
    }

    /** Nothing when a text is longer than its column. */
    private static Optional<NewVisitNote> written(DeviceEntry.Note note) {
        try {
            return Optional.of(new NewVisitNote(
                    note.visitedOn(),
                    note.kind(),
                    note.place(),
                    note.met(),
                    note.work(),
                    note.trouble(),
                    note.nextVisitOn(),
                    null,
                    null));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private EntryAnswer said(DeviceEntry entry, SupportDecision decision, boolean known) {
        var operation = entry.operation();
        var answer = entry.answer();
        return switch (decision) {
            case SupportDecision.Done done ->
                new EntryAnswer(
                        operation,
                        known ? Result.ALREADY : Result.DONE,
                        null,
                        null,
                        done.stage().name());
            case SupportDecision.Refused refused -> EntryAnswer.refused(operation, refused.reason());
            case SupportDecision.MovedMeanwhile moved ->
                new EntryAnswer(
                        operation,
                        Result.CONFLICT,
                        null,
                        answer == null ? null : standing(entry.assignment(), answer.item()),
                        null);
            default -> EntryAnswer.refused(operation, NOT_UNDERSTOOD);
        };
    }

    /** Asked only after the case was found to be the viewer's. */
    private VisitPack.@Nullable Standing standing(long assignment, ChecklistItem item) {
        return jdbc.sql("SELECT * FROM support_checklist_answer WHERE assignment_id = ? AND item = ?")
                .params(assignment, item.name())
                .query((row, number) -> VisitPackQueries.standing(row))
                .optional()
                .orElse(null);
    }
}
