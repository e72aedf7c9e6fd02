package jp.banso.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A logistic curve by least squares: growth slows near a ceiling that is itself looked for, between the last count and the
 * denominator. For each ceiling rate and middle follow by Gauss and Newton with a damped step.
 */
final class SCurve implements Trend {

    private static final int CEILINGS = 80;
    private static final int STEPS = 60;
    private static final double SCALE = 30;

    private final double[] days;
    private final double[] counts;
    private final double ceiling;
    private double rate;
    private double middle;
    private double residual;

    private SCurve(double[] days, double[] counts, double ceiling) {
        this.days = days;
        this.counts = counts;
        this.ceiling = ceiling;
        begin();
        improve();
    }

    /** Empty with fewer than four counts, where they do not grow, or where they have come to the denominator. */
    static Optional<SCurve> through(List<Point> given, int denominator) {
        var most = given.stream().mapToInt(Point::count).max().orElse(0);
        if (given.size() < 4
                || most >= denominator
                || given.getLast().count() <= given.getFirst().count()) {
            return Optional.empty();
        }
        var days = given.stream()
                .mapToDouble(point -> Trend.day(given, point.day()) / SCALE)
                .toArray();
        var counts = given.stream().mapToDouble(Point::count).toArray();
        var least = Math.min(denominator, most * 1.02 + 0.5);
        SCurve best = null;
        for (var i = 0; i <= CEILINGS; i++) {
            var next = new SCurve(days, counts, least * Math.pow(denominator / least, (double) i / CEILINGS));
            if (next.rate > 0 && (best == null || next.residual < best.residual)) {
                best = next;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The line through the logits of what can have one. */
    private void begin() {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (var i = 0; i < days.length; i++) {
            var share = Math.clamp(counts[i] / ceiling, 0.5 / ceiling, 1 - 0.5 / ceiling);
            var logit = Math.log(share / (1 - share));
            n++;
            sumX += days[i];
            sumY += logit;
            sumXX += days[i] * days[i];
            sumXY += days[i] * logit;
        }
        rate = (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
        middle = sumX / n - sumY / n / rate;
        residual = residual(rate, middle);
    }

    private void improve() {
        var damping = 1e-3;
        for (var step = 0; step < STEPS && damping < 1e9; step++) {
            var sums = normal(damping);
            var determinant = sums[0] * sums[2] - sums[1] * sums[1];
            if (determinant == 0 || Double.isNaN(determinant)) {
                return;
            }
            var nextRate = rate + (sums[2] * sums[3] - sums[1] * sums[4]) / determinant;
            var nextMiddle = middle + (sums[0] * sums[4] - sums[1] * sums[3]) / determinant;
            var next = residual(nextRate, nextMiddle);
            if (next < residual) {
                rate = nextRate;
                middle = nextMiddle;
                residual = next;
                damping /= 10;
            } else {
                damping *= 10;
            }
        }
    }

    /** The sums of squares and products of the two slopes, and of each with what is left over. */
    private double[] normal(double damping) {
        var sums = new double[5];
        for (var i = 0; i < days.length; i++) {
            var slopes = slopes(days[i]);
            var over = counts[i] - value(days[i], rate, middle);
            sums[0] += slopes[0] * slopes[0];
            sums[1] += slopes[0] * slopes[1];
            sums[2] += slopes[1] * slopes[1];
            sums[3] += slopes[0] * over;
            sums[4] += slopes[1] * over;
        }
        sums[0] *= 1 + damping;
        sums[2] *= 1 + damping;
        return sums;
    }

    private double[] slopes(double day) {
        var value = value(day, rate, middle);
        var steep = value * (1 - value / ceiling);
        return new double[] {(day - middle) * steep, -rate * steep};
    }

    private double value(double day, double withRate, double withMiddle) {
        return ceiling / (1 + Math.exp(-withRate * (day - withMiddle)));
    }

    private double residual(double withRate, double withMiddle) {
        var sum = 0.0;
        for (var i = 0; i < days.length; i++) {
            sum += Math.pow(counts[i] - value(days[i], withRate, withMiddle), 2);
        }
        return sum;
    }

    @Override
    public double at(double day) {
        return value(day / SCALE, rate, middle);
    }

    @Override
    public double error(double day) {
        if (freedom() < 1) {
            return Double.NaN;
        }
        var sums = normal(0);
        var slopes = slopes(day / SCALE);
        var determinant = sums[0] * sums[2] - sums[1] * sums[1];
        var far = (sums[2] * slopes[0] * slopes[0]
                        - 2 * sums[1] * slopes[0] * slopes[1]
                        + sums[0] * slopes[1] * slopes[1])
                / determinant;
        return Math.sqrt(residual / freedom() * (1 + far));
    }

    @Override
    public int freedom() {
        return days.length - 3;
    }

    double ceiling() {
        return ceiling;
    }
}
