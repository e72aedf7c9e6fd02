package jp.banso.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the stages hold: offices on the list, offices set up that the list does not name yet, offices not called yet, and from
 * S10 to S50 how many stand there, the share that went on, and the days it took half of them.
 */
public record Pipeline(int listed, int setUp, int untouched, List<Step> steps, double callsAWeek) {

    /** Fewer moves than this are too few to foretell from. */
    public static final int LEAST_ENTERED = 8;

    /** One stage: {@code here} offices now, so many ever entered and went on, and the days of the middle one. */
    public record Step(int here, int entered, int moved, int days) {

        double share() {
            return entered == 0 ? 0 : (double) moved / entered;
        }
    }

    public Pipeline {
        steps = List.copyOf(steps);
    }

    /** Whether enough offices have entered the first step to say anything. */
    public boolean speaks() {
        return !steps.isEmpty() && steps.getFirst().entered() >= LEAST_ENTERED;
    }

    /** The share of offices that are called which come to be set up. */
    public double shareOfCalled() {
        return share(0);
    }

    /** How many are on the list so many days from now, with {@code calls} a week, {@code more} added to the share of called. */
    double after(int days, double calls, double more) {
        var sum = listed + setUp + 0.0;
        for (var i = 0; i < steps.size(); i++) {
            if (days >= daysFrom(i)) {
                sum += steps.get(i).here() * share(i);
            }
        }
        var called = Math.min(untouched, calls * Math.max(0, days - daysFrom(0)) / 7.0);
        return sum + called * Math.clamp(shareOfCalled() + more, 0, 1);
    }

    /** The first day within ten years; empty where it never comes. */
    public Optional<LocalDate> reaches(int target, LocalDate today, double calls, double more) {
        for (var days = 0; days <= Trend.HORIZON; days++) {
            if (after(days, calls, more) >= target - 1e-9) {
                return Optional.of(today.plusDays(days));
            }
        }
        return Optional.empty();
    }

    private double share(int from) {
        return steps.stream().skip(from).mapToDouble(Step::share).reduce(1, (one, next) -> one * next);
    }

    private int daysFrom(int from) {
        return steps.stream().skip(from).mapToInt(Step::days).sum();
    }
}
