package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.listing.AdoptionCourse.Denominator;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values come from least squares and Student's t of another program, and from the curve's own formula. */
class ForecastTest {

    private static final Denominator BASE = new Denominator("事業所", 842, LocalDate.of(2026, 1, 31), "1番号1件");
    private static final Pipeline NOTHING = new Pipeline(96, 0, 500, List.of(), 0);

    @Test
    @Rule("RPT-10")
    void twoPointsMakeALineAndNothingElse() {
        var forecast = forecast(List.of(point("2025-09-30", 22), point("2026-02-02", 96)), NOTHING);
        assertThat(forecast.target()).isEqualTo(421);
        var line = forecast.line().orElseThrow();
        assertThat(line.on()).isEqualTo("2027-08-05");
        assertThat(forecast.aMonth().orElseThrow()).isCloseTo(17.76, within(0.001));
        assertThat(line.range()).isNull();
        assertThat(line.error()).isNull();
        assertThat(forecast.curve()).isEmpty();
        assertThat(forecast.flow(20, 0)).isEmpty();
        assertThat(forecast.drawn()).allSatisfy(one -> assertThat(one.curve()).isNull());
        assertThat(forecast(List.of(point("2025-09-30", 22)), NOTHING).line()).isEmpty();
    }

    @Test
    @Rule("RPT-10")
    void threePointsClaimNoRange() {
        var line = forecast(List.of(point("2025-09-30", 22), point("2025-10-31", 31), point("2025-11-30", 40)), NOTHING)
                .line()
                .orElseThrow();
        assertThat(line.range()).isNull();
        assertThat(line.error()).isNull();
    }

    @Test
    @Rule("RPT-10")
    void rangeAndErrorsOfEarlierForecastsAreThoseOfTheReference() {
        var line = forecast(
                        List.of(
                                point("2025-09-30", 22),
                                point("2025-10-31", 31),
                                point("2025-11-30", 40),
                                point("2025-12-31", 58),
                                point("2026-01-31", 71),
                                point("2026-02-28", 83)),
                        NOTHING)
                .line()
                .orElseThrow();
        assertThat(line.on()).isEqualTo("2028-05-21");
        assertThat(line.range()).isEqualTo(new Forecast.Range(LocalDate.of(2028, 3, 15), LocalDate.of(2028, 8, 9)));
        assertThat(line.tried()).isEqualTo(3);
        assertThat(line.error()).isCloseTo(4.933818621024081, within(1e-9));
    }

    /** The truth: ceiling / (1 + e^(-rate (day - middle))) is 421 on middle - ln(ceiling / 421 - 1) / rate. */
    @ParameterizedTest
    @CsvSource({"700, 0.012, 300", "700, 0.012, 420", "842, 0.015, 350", "600, 0.02, 280"})
    @Rule("RPT-10")
    void onTwelvePointsOfALogisticTheCurveIsWithinAMonthOfTheTruth(double ceiling, double rate, double middle) {
        var first = LocalDate.of(2025, 4, 1);
        var points = IntStream.range(0, 12)
                .mapToObj(month -> new Trend.Point(first.plusDays(month * 30L), (int)
                        Math.round(ceiling / (1 + Math.exp(-rate * (month * 30 - middle))))))
                .toList();
        var truth = first.plusDays((long) Math.ceil(middle - Math.log(ceiling / 421 - 1) / rate));
        var curve = forecast(points, NOTHING).curve().orElseThrow();
        assertThat(Math.abs(ChronoUnit.DAYS.between(truth, curve.on()))).isLessThanOrEqualTo(30);
        assertThat(curve.range()).isNotNull();
    }

    /**
     * By hand: of S10 8 of 10 go on in 10 days, of S20 half in 20, of S30 all in 7, of S40 half in 14, of S50 all in 45; a call
     * comes to 0.8 × 0.5 × 0.5 = 0.2 after 96 days. From 96 + 4 and 20 × 1 at S50, 10 × 0.5 at S40 there are 120 after 45 days, 125
     * after 59.
     */
    @Test
    @Rule("RPT-11")
    void thePipelineIsWhatStandsThereTimesWhatWentOn() {
        var pipeline = new Pipeline(
                96,
                4,
                500,
                List.of(
                        new Pipeline.Step(0, 10, 8, 10),
                        new Pipeline.Step(0, 8, 4, 20),
                        new Pipeline.Step(0, 4, 4, 7),
                        new Pipeline.Step(10, 4, 2, 14),
                        new Pipeline.Step(20, 2, 2, 45)),
                0);
        assertThat(pipeline.shareOfCalled()).isCloseTo(0.2, within(1e-12));
        assertThat(pipeline.after(0, 0, 0)).isEqualTo(100);
        assertThat(pipeline.after(45, 0, 0)).isEqualTo(120);
        assertThat(pipeline.after(59, 0, 0)).isEqualTo(125);
        var today = LocalDate.of(2026, 3, 1);
        assertThat(pipeline.reaches(126, today, 0, 0)).isEmpty();
        // 35 a week are 5 a day, each 0.2: one more a day from day 96 on, 165 on day 136
        assertThat(pipeline.reaches(165, today, 35, 0)).contains(today.plusDays(136));
        // 0.2 + 0.05 = 0.25: 1.25 a day, 40 more on day 128
        assertThat(pipeline.reaches(165, today, 35, 0.05)).contains(today.plusDays(128));
        // all 500 called bring 100 more, never 226
        assertThat(pipeline.reaches(226, today, 1000, 0)).isEmpty();
    }

    @Test
    @Rule("RPT-11")
    void whatIfMovesThePipelineOnly() {
        var pipeline = new Pipeline(96, 0, 700, List.of(new Pipeline.Step(0, 10, 5, 30)), 5);
        var forecast = forecast(List.of(point("2025-09-30", 22), point("2026-02-02", 96)), pipeline);
        var line = forecast.line();
        var few = forecast.flow(20, 0).orElseThrow();
        var many = forecast.flow(40, 0.05).orElseThrow();
        assertThat(many.on()).isBefore(few.on());
        assertThat(forecast.line()).isEqualTo(line);
        assertThat(forecast.curve()).isEmpty();
    }

    private static Forecast forecast(List<Trend.Point> points, Pipeline pipeline) {
        return new Forecast(points, BASE, pipeline, LocalDate.of(2026, 3, 1));
    }

    private static Trend.Point point(String day, int count) {
        return new Trend.Point(LocalDate.parse(day), count);
    }
}
