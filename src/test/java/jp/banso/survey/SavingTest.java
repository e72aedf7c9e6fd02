package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }

    private static List<BigDecimal> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    @Rule("SRV-09")
    void theWorkedExampleOfTheTrade() {
        var before = new Effort(of(600), of(200), of(100), null);
        var after = new Effort(of(240), of(0), of(0), null);
        var saving = Saving.between(before, after, UnitPrices.usual());

        assertThat(saving.minutes()).isEqualByComparingTo("360");
        assertThat(saving.rate()).contains(new BigDecimal("60.0"));
        assertThat(saving.yenPerMonth()).isEqualTo(14_000);
        assertThat(saving.yenPerYear()).isEqualTo(168_000);
        assertThat(Saving.between(Effort.ofMinutes(600), Effort.ofMinutes(240), UnitPrices.usual())
                        .yenPerMonth())
                .isEqualTo(12_000);
    }

    @Test
    @Rule("SRV-09")
    void theFeeIsTakenOffOnceAYearAndMoreTimeIsALoss() {
        var prices = new UnitPrices(2000, 5, 10, 110, 21_000);
        assertThat(Saving.between(Effort.ofMinutes(600), Effort.ofMinutes(240), prices)
                        .yenPerYear())
                .isEqualTo(144_000 - 21_000);
        assertThat(Saving.between(Effort.ofMinutes(60), Effort.ofMinutes(90), prices)
                        .yenPerYear())
                .isEqualTo(-12_000 - 21_000);
    }

    @Test
    void nothingSpentBeforeHasNoRate() {
        assertThat(Saving.between(Effort.ofMinutes(0), Effort.ofMinutes(0), UnitPrices.usual())
                        .rate())
                .isEmpty();
    }

    @Test
    @Rule("SRV-10")
    void partsHaveOneDecimalHalfUp() {
        assertThat(Figures.percent(47, 80)).isEqualTo(new BigDecimal("58.8"));
        assertThat(Figures.percent(1, 3)).isEqualTo(new BigDecimal("33.3"));
    }

    @Test
    @Rule("SRV-10")
    void quartersAreThoseOfASpreadsheet() {
        var middle = Figures.of(numbers(10, 40, 20, 30, 100, 60)).middle().orElseThrow();
        assertThat(middle.lower()).isEqualByComparingTo("22.5");
        assertThat(middle.median()).isEqualByComparingTo("35");
        assertThat(middle.upper()).isEqualByComparingTo("55");
    }

    @Test
    @Rule("SRV-10")
    void ofFewerThanFiveOnlyTheNumberIsSaid() {
        assertThat(Figures.of(numbers(1, 2, 3, 4)).middle()).isEmpty();
        assertThat(Figures.of(numbers(1, 2, 3, 4)).n()).isEqualTo(4);
        assertThat(Figures.of(numbers(1, 2, 3, 4, 5)).middle()).isPresent();
    }
}
