package jp.banso.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a visit was: whom one met (≤ 200), what was done (1–2,000), what comes next, and what it proves. {@code useAppliedOn}
 * is the day the completion screen was seen.
 */
public record NewVisitNote(
        LocalDate visitedOn,
        VisitKind kind,
        VisitPlace place,
        String met,
        String workDone,
        Trouble trouble,
        @Nullable LocalDate nextVisitOn,
        @Nullable LocalDate useAppliedOn,
        @Nullable TestExchange test) {

    public NewVisitNote {
        met = Words.upTo(200, met);
        workDone = Words.upTo(2000, workDone);
    }

    /** A test exchange with a named counterpart office (1–200); it succeeded when sent or received, and imported. */
    public record TestExchange(LocalDate on, String counterpart, boolean sent, boolean received, boolean imported) {

        public TestExchange {
            counterpart = Words.upTo(200, counterpart);
            if (counterpart.isEmpty()) {
                throw new IllegalArgumentException("a test has a counterpart with a name");
            }
        }

        public boolean succeeded() {
            return (sent || received) && imported;
        }
    }
}
