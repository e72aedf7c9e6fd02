package jp.banso.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One visit as its firm and the city read it; {@code mayWithdraw} says whether the viewer may take it back now (SUP-15). One that
 * was taken back has a {@link Withdrawal} and no words.
 */
public record VisitRow(
        long id,
        String firm,
        LocalDate visitedOn,
        VisitKind kind,
        VisitPlace place,
        String met,
        String workDone,
        Trouble trouble,
        @Nullable LocalDate nextVisitOn,
        @Nullable LocalDate useAppliedOn,
        @Nullable LocalDate testedOn,
        String counterpart,
        boolean testSent,
        boolean testReceived,
        boolean testImported,
        Instant recordedAt,
        String recorder,
        boolean mayWithdraw,
        @Nullable Withdrawal withdrawal) {

    /** Who took the note back, and why. */
    public record Withdrawal(Instant at, String by, String reason) {}

    public boolean stands() {
        return withdrawal == null;
    }

    public boolean testSucceeded() {
        return (testSent || testReceived) && testImported;
    }
}
