package jp.banso.quiet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.banso.quiet.QuietDay.Kind;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, CLAIMS",
        "2026-12-25, PLANS",
        "2026-12-28, PLANS",
        "2026-12-12, WEEKEND",
        "2026-12-29, YEAR_END",
        "2027-01-03, YEAR_END",
        "2027-01-04, CLAIMS",
    })
    @Rule("QDY-01")
    void theseDaysAreQuiet(LocalDate day, Kind kind) {
        assertThat(QuietRule.FIRST.on(day, Map.of()).map(QuietDay::kind)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-11", "2026-12-24"})
    @Rule("QDY-01")
    void betweenThemOfficesHaveTime(LocalDate day) {
        assertThat(QuietRule.FIRST.on(day, Map.of())).isEmpty();
    }

    @Test
    void aNameComesFirst() {
        var day = LocalDate.of(2027, 1, 1);
        assertThat(QuietRule.FIRST.on(day, Map.of(day, "元日"))).contains(new QuietDay(day, Kind.NAMED, "元日"));
    }

    @Test
    void zeroMeansNone() {
        var rule = new QuietRule(0, 0, 0);
        assertThat(rule.on(LocalDate.of(2026, 12, 1), Map.of())).isEqualTo(Optional.empty());
        assertThat(rule.on(LocalDate.of(2026, 11, 30), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, 25", "-1, 25", "10, 15", "10, 32"})
    void noDaysOfAMonthAreRefused(int claims, int plans) {
        assertThatThrownBy(() -> new QuietRule(0, claims, plans)).isInstanceOf(IllegalArgumentException.class);
    }
}
