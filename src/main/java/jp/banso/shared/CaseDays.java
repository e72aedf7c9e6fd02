package jp.banso.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days a record may name, as dates in Tokyo: what happened lies between the beginning of the care insurance (1 April
 * 2000) and today, what is planned between today and three years on. Answers the reason against a day, or nothing; no day
 * is no offence.
 */
public final class CaseDays {

    private static final LocalDate INSURANCE_BEGAN = LocalDate.of(2000, 4, 1);
    private static final int FURTHEST_PLAN_YEARS = 3;

    private CaseDays() {}

    /** {@code future} or {@code before-insurance}. */
    public static Optional<String> againstPast(@Nullable LocalDate on, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            return Optional.of("future");
        }
        return againstAncient(on);
    }

    /** {@code day-past} or {@code day-far}. */
    public static Optional<String> againstPlanned(@Nullable LocalDate on, LocalDate today) {
        if (on != null && on.isBefore(today)) {
            return Optional.of("day-past");
        }
        return againstFar(on, today);
    }

    /** {@code day-far}. */
    public static Optional<String> againstFar(@Nullable LocalDate on, LocalDate today) {
        return on != null && on.isAfter(today.plusYears(FURTHEST_PLAN_YEARS))
                ? Optional.of("day-far")
                : Optional.empty();
    }

    /** {@code before-insurance}. */
    public static Optional<String> againstAncient(@Nullable LocalDate on) {
        return on != null && on.isBefore(INSURANCE_BEGAN) ? Optional.of("before-insurance") : Optional.empty();
    }
}
