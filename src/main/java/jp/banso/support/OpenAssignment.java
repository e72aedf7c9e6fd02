package jp.banso.support;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import org.jspecify.annotations.Nullable;

/** One assignment a firm still has, and how it would end with the firm's contract (VND-03). */
public record OpenAssignment(
        AssignmentId id,
        String officeNumber,
        String officeName,
        AdoptionStage stage,
        AssignmentState state,
        String visitor,
        @Nullable LocalDate nextVisitOn,
        CloseResult result) {

    /** Whether the office's application goes on and waits for another firm. */
    public boolean waitsForAnother() {
        return result == CloseResult.CANCELLED;
    }
}
