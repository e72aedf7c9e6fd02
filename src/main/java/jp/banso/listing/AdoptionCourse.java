package jp.banso.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adoption over time: every standing count, put in order with the oldest day first, and the denominator it is shown
 * against; null while there is none.
 */
public record AdoptionCourse(List<Point> points, @Nullable DenominatorRow denominator) {

    /** How many offices used a system on a day. */
    public record Point(LocalDate asOf, DatePrecision precision, Series series, int offices) {}

    public AdoptionCourse {
        points = points.stream()
                .sorted(Comparator.comparing(Point::asOf).thenComparing(Point::series))
                .toList();
    }

    /** The course that these snapshots tell; corrected ones do not count. */
    public static AdoptionCourse of(List<SnapshotRow> snapshots, @Nullable DenominatorRow denominator) {
        return new AdoptionCourse(
                snapshots.stream()
                        .filter(SnapshotRow::stands)
                        .map(row -> new Point(row.asOf(), row.precision(), row.series(), row.offices()))
                        .toList(),
                denominator);
    }
}
