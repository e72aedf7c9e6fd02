package jp.banso.visit;

import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import org.jspecify.annotations.Nullable;

/**
 * One of two visits booked together, as a viewer may know it: of a case that is not theirs the assignment is null and number
 * and name are empty, and only when and how it stands are told (PAI-02).
 */
public record PairHalf(
        @Nullable AssignmentId assignment, String officeNumber, String officeName, VisitTime at, PairState state) {

    /** Whether the viewer may see the case. */
    public boolean seen() {
        return assignment != null;
    }
}
