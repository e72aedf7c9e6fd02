package jp.banso.listing;

import java.time.LocalDate;
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
    public record Point(LocalDate asOf, DatePrecision precision, Series series, int offices) {}

    /** What the counts are divided by, and what that is (LST-07). */
    public record Denominator(String name, int value, LocalDate asOf, String definition) {}
}
