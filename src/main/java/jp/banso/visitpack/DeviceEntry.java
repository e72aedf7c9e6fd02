package jp.banso.visitpack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import org.jspecify.annotations.Nullable;

/**
 * What was written on a device, as it is sent: exactly one of an answer, a note and a photograph. The operation id is given on the device;
 * sent again, the entry is the same act.
 */
public record DeviceEntry(
        UUID operation,
        long assignment,
        @Nullable Answer answer,
        @Nullable Note note,
        @Nullable Photo photo) {

    public DeviceEntry {
        Objects.requireNonNull(operation);
    }

    /** An item's new answer, and the answer and day that stood on the device before (neither for an open item). */
    public record Answer(
            ChecklistItem item,
            @Nullable ItemAnswer seen,
            @Nullable LocalDate seenDueOn,
            ItemAnswer answer,
            @Nullable LocalDate dueOn,
            LocalDate on) {

        public Answer {
            Objects.requireNonNull(item);
            Objects.requireNonNull(answer);
            Objects.requireNonNull(on);
        }
    }

    /** A photograph of the visit on a day: a JPEG that the device made small, in JSON as Base64. */
    public record Photo(LocalDate on, String description, byte[] picture) {

        public Photo {
            Objects.requireNonNull(on);
            Objects.requireNonNull(description);
            Objects.requireNonNull(picture);
        }
    }

    /** What a visit was, without its proofs of use application and test, which need the full form. */
    public record Note(
            LocalDate visitedOn,
            VisitKind kind,
            VisitPlace place,
            String met,
            String work,
            Trouble trouble,
            @Nullable LocalDate nextVisitOn) {

        public Note {
            Objects.requireNonNull(visitedOn);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(place);
            Objects.requireNonNull(met);
            Objects.requireNonNull(work);
            Objects.requireNonNull(trouble);
        }
    }
}
