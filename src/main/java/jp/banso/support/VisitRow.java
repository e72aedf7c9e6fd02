package jp.banso.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One visit as its firm and the city read it. */
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
        boolean testSucceeded,
        Instant recordedAt,
        String recorder) {}
