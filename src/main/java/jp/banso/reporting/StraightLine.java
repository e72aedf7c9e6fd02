package jp.banso.reporting;

import java.util.List;
import java.util.Optional;

/** Least squares through dated counts; through two points it is the line between them. */
final class StraightLine implements Trend {

    private final double meanDay;
    private final double mean;
    private final double slope;
    private final double spread;
    private final double residual;
    private final int points;

    private StraightLine(List<Point> given) {
        points = given.size();
        meanDay = given.stream()
                .mapToDouble(point -> Trend.day(given, point.day()))
                .average()
                .orElse(0);
        mean = given.stream().mapToDouble(Point::count).average().orElse(0);
        spread = given.stream()
                .mapToDouble(point -> Math.pow(Trend.day(given, point.day()) - meanDay, 2))
                .sum();
        slope = given.stream()
                        .mapToDouble(point -> (Trend.day(given, point.day()) - meanDay) * (point.count() - mean))
                        .sum()
                / spread;
        residual = given.stream()
                .mapToDouble(point -> Math.pow(point.count() - at(Trend.day(given, point.day())), 2))
                .sum();
    }

    /** Empty with fewer than two days. */
    static Optional<StraightLine> through(List<Point> given) {
        return given.stream().map(Point::day).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new StraightLine(given));
    }

    @Override
    public double at(double day) {
        return mean + slope * (day - meanDay);
    }

    @Override
    public double error(double day) {
        return freedom() < 1
                ? Double.NaN
                : Math.sqrt(residual / freedom() * (1 + 1.0 / points + Math.pow(day - meanDay, 2) / spread));
    }

    @Override
    public int freedom() {
        return points - 2;
    }

    /** A month's gain, of 30 days. */
    double aMonth() {
        return slope * 30;
    }
}
