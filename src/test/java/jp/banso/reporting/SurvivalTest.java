package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.reporting.Survival.Point;
import jp.banso.reporting.Survival.Watched;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    /** Thirty cases, a plus where the office still waits; the reference was calculated in fractions by another program. */
    private static final String CASES = """
            45+ 45 14 60+ 12 21 5 33+ 12+ 7 14+ 3+ 25 14 21 7 20 7+ 25+ 21 7 21 3+ 3 5 33 14+ 20 21 40+""";

    private static final double[][] REFERENCE = {
        {3, 30, 1, 0.9666666666666667},
        {5, 27, 2, 0.8950617283950617},
        {7, 25, 3, 0.7876543209876543},
        {12, 21, 1, 0.7501469723691946},
        {14, 19, 2, 0.6711841331724373},
        {20, 15, 2, 0.5816929154161123},
        {21, 13, 5, 0.3579648710252999},
        {25, 8, 1, 0.3132192621471374},
        {33, 6, 1, 0.26101605178928117},
        {45, 3, 1, 0.1740107011928541}
    };

    @Test
    @Rule("RPT-12")
    void thirtyCasesGiveTheReferencesCurve() {
        var told = Survival.of(cases(CASES));
        assertThat(told.offices()).isEqualTo(30);
        assertThat(told.moved()).isEqualTo(19);
        assertThat(told.points()).hasSize(REFERENCE.length);
        IntStream.range(0, REFERENCE.length).forEach(i -> {
            var point = told.points().get(i);
            assertThat(List.of(point.day(), point.atRisk(), point.went()))
                    .containsExactly((int) REFERENCE[i][0], (int) REFERENCE[i][1], (int) REFERENCE[i][2]);
            assertThat(point.waiting()).isCloseTo(REFERENCE[i][3], within(1e-12));
        });
        assertThat(told.median()).isEqualTo(21);
        assertThat(told.gone(20)).isEqualTo("41.8");
        assertThat(told.gone(2)).isEqualTo("0.0");
        assertThat(told.watched(30)).isEqualTo(6);
    }

    @Test
    @Rule("RPT-12")
    void whoStillWaitsIsNotDropped() {
        var told = Survival.of(cases("10 10 10 10 90+ 90+ 90+ 90+ 90+"));
        assertThat(told.points()).singleElement().isEqualTo(new Point(10, 9, 4, 1 - 4.0 / 9));
        assertThat(told.median()).as("less than half have gone on").isNull();
    }

    @Test
    @Rule("RPT-12")
    void sevenTellNoMedianAndEightDo() {
        assertThat(Survival.of(cases("1 2 3 4 5 6 7")).median()).isNull();
        assertThat(Survival.of(cases("1 2 3 4 5 6 7 8")).median()).isEqualTo(4);
    }

    private static List<Watched> cases(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> new Watched(Integer.parseInt(word.replace("+", "")), !word.endsWith("+")))
                .toList();
    }
}
