package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Somebody keeps all that was told over a year in which no office moves, while members join and leave and give and take back
 * their consent. They know of each office where it is and what it offers, and how far all have come that were ever named; what
 * is told of the rest they take that away from, to find how far those few have come that never were.
 */
class MonthsTogetherTest {

    private static final int MONTHS = 12;
    private static final int OFFICES = 240;

    /** Whoever knows how the blur is made knows that no figure is shifted by more. */
    private static final int MOST_BLUR = 12;

    /** An office of a city in which nothing moves, and whether it is named in each month. */
    private record Place(String area, String category, Progress progress, boolean[] named) {
        boolean everNamed() {
            return IntStream.range(0, MONTHS).anyMatch(month -> named[month]);
        }
    }

    /** What somebody makes out of a year: how many figures below five they believe to have, and how many of those are right. */
    private static final class Findings {
        int believed;
        int right;
        int certain;
    }

    @Test
    @Rule("CNC-16")
    void withoutBlurAYearOfConsentsWouldTellOfTheFewThatNeverAgreed() {
        var findings = attacked(false);
        assertThat(findings.right).isGreaterThan(50).isEqualTo(findings.believed);
    }

    @Test
    @Rule({"CNC-10", "CNC-16"})
    void noMonthsTogetherTellOfTheFewThatNeverAgreed() {
        var findings = attacked(true);
        assertThat(findings.believed).isGreaterThan(50);
        assertThat(findings.right).isLessThan(findings.believed / 2);
        assertThat(findings.certain).isZero();
    }

    private static Findings attacked(boolean blurred) {
        var findings = new Findings();
        var random = new Random(20261128);
        for (var turn = 0; turn < 60; turn++) {
            var city = city(random);
            var told = year(city, blurred, random);
            attack(city, told, ToldFigures::areas, Place::area, findings);
            attack(city, told, ToldFigures::categories, Place::category, findings);
        }
        return findings;
    }

    private static List<Place> city(Random random) {
        var city = new ArrayList<Place>();
        for (var count = 0; count < OFFICES; count++) {
            var named = new boolean[MONTHS];
            var member = random.nextInt(10) < 7;
            var consents = false;
            for (var month = 0; month < MONTHS; month++) {
                member = random.nextInt(20) == 0 ? !member : member;
                consents = consents ? random.nextInt(15) > 0 : member && random.nextInt(4) == 0;
                named[month] = member && consents;
            }
            city.add(new Place(
                    String.valueOf(560 + random.nextInt(3)),
                    String.valueOf(random.nextInt(4)),
                    Progress.values()[Math.min(2, random.nextInt(4))],
                    named));
        }
        return city;
    }

    private static List<ToldFigures> year(List<Place> city, boolean blurred, Random random) {
        var told = new ArrayList<ToldFigures>();
        var blur = Blur.NONE;
        Unnamed.@Nullable Earlier before = null;
        for (var month = 0; month < MONTHS; month++) {
            var at = month;
            var counted = Unnamed.of(city.stream()
                    .filter(place -> !place.named()[at])
                    .map(place -> new Unnamed.Group(place.area(), place.category(), place.progress(), 1, 0))
                    .toList());
            blur = blurred ? blur.grown(counted, random) : blur;
            var figures = counted.told(YearMonth.of(2026, 4).plusMonths(month).atDay(1), before, blur);
            before = new Unnamed.Earlier(counted.blurred(blur), figures);
            told.add(figures);
        }
        return told;
    }

    private static void attack(
            List<Place> city,
            List<ToldFigures> told,
            Function<ToldFigures, ToldTable> table,
            Function<Place, String> row,
            Findings findings) {
        for (var name : city.stream().map(row).distinct().toList()) {
            var here =
                    city.stream().filter(place -> row.apply(place).equals(name)).toList();
            var never = here.stream().filter(place -> !place.everNamed()).toList();
            for (var step : Progress.values()) {
                var few = count(never, step);
                var from = Integer.MIN_VALUE;
                var to = Integer.MAX_VALUE;
                var least = 0;
                @Nullable Integer last = null;
                for (var month = 0; month < MONTHS; month++) {
                    var at = month;
                    var figure = table.apply(told.get(month)).at(name, step.name());
                    if (figure != null) {
                        var known = count(
                                here.stream()
                                        .filter(place -> place.everNamed() && !place.named()[at])
                                        .toList(),
                                step);
                        var loose = figure.equals(last) ? Masking.FEW - 1 : 0;
                        from = Math.max(from, figure - known - loose);
                        to = Math.min(to, figure - known + loose);
                        least = Math.max(least, Masking.FEW - known);
                    }
                    last = figure;
                }
                if (few < Masking.FEW && to < Integer.MAX_VALUE) {
                    findings.believed += from == to ? 1 : 0;
                    findings.right += from == to && from == few ? 1 : 0;
                    var lowest = Math.max(least, from - MOST_BLUR);
                    var highest = Math.min(never.size(), to + MOST_BLUR);
                    findings.certain += lowest >= highest && !never.isEmpty() ? 1 : 0;
                }
            }
        }
    }

    private static int count(List<Place> places, Progress step) {
        return (int) places.stream().filter(place -> place.progress() == step).count();
    }

    @Test
    @Rule("CNC-16")
    void theBlurOfARowStaysAndLeavesItsSize() {
        var groups = List.of(
                new Unnamed.Group("560", "A", Progress.NOT_INFORMED, 30, 0),
                new Unnamed.Group("560", "B", Progress.INFORMED, 30, 0),
                new Unnamed.Group("560", "B", Progress.SET_UP, 30, 0));
        var counted = Unnamed.of(groups);
        var blur = Blur.NONE.grown(counted, new Random(3));
        assertThat(blur.grown(counted, new Random(4))).isEqualTo(blur);
        var told = counted.told(LocalDate.of(2026, 4, 1), null, blur);
        assertThat(told.areas().rowTotals()).containsExactly(90);
        assertThat(told.offices()).isEqualTo(90);
        assertThat(told.areas().cells().getFirst())
                .isNotEqualTo(counted.areas().cells().getFirst());
        assertThat(told.areas().cells().getFirst().stream()
                        .mapToInt(figure -> figure == null ? -1 : figure)
                        .sum())
                .isEqualTo(90);
        assertThat(told.areas().columnTotals()).isEqualTo(told.categories().columnTotals());
    }
}
