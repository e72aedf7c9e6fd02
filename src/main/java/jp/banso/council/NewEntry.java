package jp.banso.council;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** A member to be entered by hand: either one office or a corporation with all its offices. */
public record NewEntry(
        @Nullable CareOfficeId office,
        @Nullable Long corporation,
        MemberKind kind,
        @Nullable Long section,
        LocalDate joinedOn,
        String note) {

    public static final int LONGEST_NOTE = 500;

    public NewEntry {
        if ((office == null) == (corporation == null)) {
            throw new IllegalArgumentException("an office or a corporation");
        }
        note = note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("at most 500 characters");
        }
    }
}
