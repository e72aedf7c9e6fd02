package jp.banso.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing counts of who uses the exchange, oldest first, and the denominator chosen for screens (null while none was
 * named). Names no office.
 */
public record AdoptionCourse(List<Point> points, @Nullable Denominator base) {

    public AdoptionCourse {
        points = List.copyOf(points);
    }

    /** One dated count of offices. */
    public record Point(LocalDate asOf, DatePrecision precision, SnapshotSource source, Series series, int offices) {

        public Line line() {
            return new Line(source, series);
        }
    }

    /** Counts of one source and one system: only these are joined by a line (LST-11). */
    public record Line(SnapshotSource source, Series series) {}

    /** The lines there are counts of, the systems in order and within them the sources. */
    public List<Line> lines() {
        return points.stream()
                .map(Point::line)
                .distinct()
                .sorted(Comparator.comparing(Line::series).thenComparing(Line::source))
                .toList();
    }

    /** What the counts are divided by, and what that is (LST-07). */
    public record Denominator(String name, int value, LocalDate asOf, String definition) {}
}
