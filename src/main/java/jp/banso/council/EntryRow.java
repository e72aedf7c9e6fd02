package jp.banso.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member entered by hand; {@code number} is empty for a corporation, {@code offices} those that are members by it. */
public record EntryRow(
        long id,
        long version,
        String number,
        String name,
        int offices,
        MemberKind kind,
        String section,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        String note,
        String recorder) {

    public boolean ofCorporation() {
        return number.isEmpty();
    }
}
