package jp.banso.visitpack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.VisitKind;
import org.jspecify.annotations.Nullable;

/** One person's accepted cases as they are at the moment of taking; nobody else's, and no care recipient is in it. */
public record VisitPack(long account, String name, Instant takenAt, List<Visit> visits) {

    /** One case: what one needs on the way and at the door. {@code stage} is a constant of the adoption stages. */
    public record Visit(
            long assignment,
            String officeNumber,
            String office,
            String address,
            String phone,
            String contact,
            String stage,
            @Nullable LocalDate nextVisitOn,
            List<Standing> answers,
            List<Note> notes) {}

    /** The answer that stands at an item, until when what is open is to be solved, and who gave it. */
    public record Standing(
            ChecklistItem item, ItemAnswer answer, @Nullable LocalDate dueOn, String by, Instant at) {}

    /** The beginning (at most 200 characters) of one of the firm's three latest notes on the office. */
    public record Note(LocalDate visitedOn, VisitKind kind, String work, String by) {}
}
