package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 11-3 11-4 11-23",
        "2025, 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 11-23 11-24",
        "2026, 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
        "2027, 1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23"
    })
    @Rule("DSK-12")
    void theHolidaysAreThoseTheGovernmentAnnounced(int year, String days) {
        assertThat(IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear())
                        .mapToObj(day -> LocalDate.ofYearDay(year, day))
                        .filter(WorkingDays::isHoliday)
                        .map(day -> day.getMonthValue() + "-" + day.getDayOfMonth()))
                .containsExactlyElementsOf(List.of(days.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2028, 20, 22", "2029, 20, 23", "2032, 20, 22", "2036, 20, 22", "2039, 21, 23", "2040, 20, 22"})
    @Rule("DSK-12")
    void theEquinoxesAreReckoned(int year, int spring, int autumn) {
        assertThat(WorkingDays.isHoliday(LocalDate.of(year, 3, spring))).isTrue();
        assertThat(WorkingDays.isHoliday(LocalDate.of(year, 9, autumn))).isTrue();
    }

    @Test
    @Rule("DSK-12")
    void aDayBetweenTwoHolidaysIsOneInSomeYears() {
        assertThat(IntStream.rangeClosed(2024, 2040)
                        .filter(year -> WorkingDays.isHoliday(LocalDate.of(year, 9, 21))
                                || WorkingDays.isHoliday(LocalDate.of(year, 9, 22)))
                        .boxed())
                .contains(2026, 2032, 2037)
                .doesNotContain(2025, 2027);
    }

    @Test
    @Rule("DSK-12")
    void theYearClosesOnThe29thOfDecemberAndOpensOnThe4thOfJanuary() {
        for (var year = 2024; year <= 2040; year++) {
            for (var day : List.of(
                    MonthDay.of(12, 29),
                    MonthDay.of(12, 30),
                    MonthDay.of(12, 31),
                    MonthDay.of(1, 1),
                    MonthDay.of(1, 2),
                    MonthDay.of(1, 3))) {
                assertThat(WorkingDays.isOne(day.atYear(year))).isFalse();
            }
        }
        assertThat(WorkingDays.isOne(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(WorkingDays.isOne(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    @Rule("DSK-12")
    void workingDaysAreCountedOverHolidaysBothWays() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 5, 1), 1)).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(WorkingDays.after(LocalDate.of(2026, 9, 18), 1)).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 25), 3)).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(WorkingDays.after(LocalDate.of(2027, 1, 4), -1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
