package jp.banso.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it took until the next stage, by Kaplan and Meier: who still waits counts as long as it was watched. A group under
 * eight tells no median (RPT-12).
 */
public record Survival(
        List<Watched> stays,
        int moved,
        List<Point> points,
        @Nullable Integer median) {

    /** A smaller group tells no median. */
    public static final int LEAST = 8;

    /** One office: days watched, and whether it went on at their end. */
    public record Watched(int days, boolean moved) {}

    /** A day on which somebody went on: how many were watched until then, how many went, and the share still waiting after. */
    public record Point(int day, int atRisk, int went, double waiting) {}

    public static Survival of(List<Watched> watched) {
        var days = watched.stream()
                .filter(Watched::moved)
                .map(Watched::days)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        var points = new ArrayList<Point>();
        var waiting = 1.0;
        for (var day : days) {
            var atRisk = (int) watched.stream().filter(one -> one.days() >= day).count();
            var went = (int) watched.stream()
                    .filter(one -> one.moved() && one.days() == day)
                    .count();
            waiting *= 1 - (double) went / atRisk;
            points.add(new Point(day, atRisk, went, waiting));
        }
        var middle = points.stream()
                .filter(point -> point.waiting() <= 0.5 + 1e-12)
                .map(Point::day)
                .findFirst()
                .orElse(null);
        return new Survival(
                List.copyOf(watched),
                (int) watched.stream().filter(Watched::moved).count(),
                List.copyOf(points),
                watched.size() < LEAST ? null : middle);
    }

    public int offices() {
        return stays.size();
    }

    /** How many were still watched, and had not gone on, at the beginning of this day. */
    public int watched(int day) {
        return (int) stays.stream().filter(one -> one.days() >= day).count();
    }

    /** Per cent that had gone on by the end of this day, one decimal. */
    public BigDecimal gone(int day) {
        var waiting = points.stream()
                .filter(point -> point.day() <= day)
                .reduce(1.0, (before, point) -> point.waiting(), (one, next) -> next);
        return BigDecimal.valueOf((1 - waiting) * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
