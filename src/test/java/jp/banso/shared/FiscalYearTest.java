package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025, R7",
        "2026-04-01, 2026, R8",
        "2025-12-31, 2025, R7",
        "2019-04-01, 2019, R1",
        "2019-03-31, 2018, H30",
        "1989-03-31, 1988, S63",
    })
    void theYearTurnsOnTheFirstOfApril(LocalDate day, int startYear, String label) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(startYear));
        assertThat(FiscalYear.of(day).label()).isEqualTo(label);
    }

    @Test
    void theRangeIsHalfOpen() {
        var year = new FiscalYear(2025);
        assertThat(year.range()).isEqualTo(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1)));
        assertThat(year.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(year.next().previous()).isEqualTo(year);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void theDayIsThatOfTokyoWhateverZoneTheClockIsIn() {
        var lastSecond = Instant.parse("2026-03-31T14:59:59Z");
        assertThat(JapanTime.dateOf(lastSecond)).isEqualTo("2026-03-31");
        assertThat(JapanTime.today(Clock.fixed(lastSecond.plusSeconds(1), ZoneOffset.ofHours(-8))))
                .isEqualTo("2026-04-01");
    }
}
