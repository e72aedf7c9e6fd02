package jp.banso.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.banso.listing.AdoptionCourse.Denominator;
import org.jspecify.annotations.Nullable;

/** When half of the denominator uses the exchange: three readings side by side, each saying how little it knows (RPT-10). */
public final class Forecast {

    /** From so many snapshots on a range and errors of earlier forecasts are told. */
    public static final int ENOUGH = 4;

    private static final int BACK = 3;

    private final List<Trend.Point> points;
    private final Denominator base;
    private final Pipeline pipeline;
    private final LocalDate today;

    Forecast(List<Trend.Point> points, Denominator base, Pipeline pipeline, LocalDate today) {
        this.points = List.copyOf(points);
        this.base = base;
        this.pipeline = pipeline;
        this.today = today;
    }

    /** A reading's day; null within ten years it does not come. The range and the error (offices) are null where not claimed. */
    public record Reading(
            @Nullable LocalDate on,
            @Nullable Range range,
            @Nullable Double error,
            int tried) {}

    /** The 80 per cent range; an end is null where it lies beyond ten years. */
    public record Range(@Nullable LocalDate early, @Nullable LocalDate late) {}

    public Denominator base() {
        return base;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public int snapshots() {
        return points.size();
    }

    /** Half of the denominator, rounded up. */
    public int target() {
        return (base.value() + 1) / 2;
    }

    /** Empty with fewer than two snapshots. */
    public Optional<Reading> line() {
        return StraightLine.through(points).map(line -> reading(line, 3, StraightLine::through));
    }

    /** Offices a month along the straight line. */
    public OptionalDouble aMonth() {
        return StraightLine.through(points)
                .map(line -> OptionalDouble.of(line.aMonth()))
                .orElse(OptionalDouble.empty());
    }

    /** Empty with fewer than four snapshots, or where the counts make no curve. */
    public Optional<Reading> curve() {
        return SCurve.through(points, base.value())
                .map(curve -> reading(curve, ENOUGH, some -> SCurve.through(some, base.value())));
    }

    /** Empty where too few offices have moved. */
    public Optional<Reading> flow(double callsAWeek, double more) {
        return pipeline.speaks()
                ? Optional.of(new Reading(
                        pipeline.reaches(target(), today, callsAWeek, more).orElse(null), null, null, 0))
                : Optional.empty();
    }

    /** Days and counts of both curves, from the first snapshot to the line's day or two years on; for the picture. */
    public List<Drawn> drawn() {
        var line = StraightLine.through(points);
        if (line.isEmpty()) {
            return List.of();
        }
        var curve = SCurve.through(points, base.value());
        var last = points.getLast().day();
        var until = line().map(Reading::on)
                .filter(on -> on.isBefore(last.plusMonths(36)))
                .orElse(last.plusMonths(24));
        var drawn = new ArrayList<Drawn>();
        points.forEach(point -> drawn.add(drawn(point.day(), point.count(), line.get(), curve)));
        for (var day = last.plusMonths(3); day.isBefore(until.plusMonths(3)); day = day.plusMonths(3)) {
            drawn.add(drawn(day, null, line.get(), curve));
        }
        return List.copyOf(drawn);
    }

    /** One day of the picture. */
    public record Drawn(
            LocalDate day,
            @Nullable Integer count,
            double line,
            @Nullable Double curve) {}

    private Drawn drawn(LocalDate day, @Nullable Integer count, Trend line, Optional<SCurve> curve) {
        var at = Trend.day(points, day);
        return new Drawn(day, count, line.at(at), curve.map(one -> one.at(at)).orElse(null));
    }

    private Reading reading(Trend trend, int least, Function<List<Trend.Point>, Optional<? extends Trend>> fit) {
        var on = Trend.reaches(points, trend::at, target()).orElse(null);
        if (points.size() < ENOUGH) {
            return new Reading(on, null, null, 0);
        }
        var range = new Range(
                Trend.reaches(points, day -> trend.at(day) + trend.band(day), target())
                        .orElse(null),
                Trend.reaches(points, day -> trend.at(day) - trend.band(day), target())
                        .orElse(null));
        var errors = IntStream.range(Math.max(least, points.size() - BACK), points.size())
                .boxed()
                .flatMap(place -> fit.apply(points.subList(0, place)).stream()
                        .map(earlier -> Math.abs(
                                earlier.at(Trend.day(points, points.get(place).day()))
                                        - points.get(place).count())))
                .toList();
        var error = errors.stream().mapToDouble(Double::doubleValue).average();
        return new Reading(on, range, error.isPresent() ? Double.valueOf(error.getAsDouble()) : null, errors.size());
    }
}
