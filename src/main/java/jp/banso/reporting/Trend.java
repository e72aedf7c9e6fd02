package jp.banso.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A curve through dated counts; a day is counted from the first of them. */
interface Trend {

    /** How far ahead a day is looked for. */
    int HORIZON = 3653;

    /** The quantiles of Student's t that leave a tenth above, for 1 to 30 degrees of freedom. */
    double[] ONE_TENTH = {
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
        1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.310
    };

    /** A dated count. */
    record Point(LocalDate day, int count) {}

    double at(double day);

    /** The standard error of a count foretold for that day; NaN where the points leave no freedom. */
    double error(double day);

    int freedom();

    /** Half of the 80 per cent range on that day. */
    default double band(double day) {
        return ONE_TENTH[Math.min(freedom(), ONE_TENTH.length) - 1] * error(day);
    }

    static double day(List<Point> points, LocalDate on) {
        return ChronoUnit.DAYS.between(points.getFirst().day(), on);
    }

    /** The first day from the last point on, within ten years, on which the curve is at the target. */
    static Optional<LocalDate> reaches(List<Point> points, ToDoubleFunction<Double> curve, double target) {
        var last = (int) day(points, points.getLast().day());
        for (var ahead = 0; ahead <= HORIZON; ahead++) {
            if (curve.applyAsDouble((double) (last + ahead)) >= target - 1e-9) {
                return Optional.of(points.getLast().day().plusDays(ahead));
            }
        }
        return Optional.empty();
    }
}
