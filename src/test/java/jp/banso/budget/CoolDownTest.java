package jp.banso.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoolDownTest {

    @ParameterizedTest
    @Rule("BUD-01")
    @CsvSource({
        "TALKED, 2026-11-09, 2026-11-23",
        "VISITED, 2026-12-25, 2027-01-08",
        "NO_ANSWER, 2026-11-09, 2026-11-10",
        "NO_ANSWER, 2026-11-13, 2026-11-16",
        "NO_ANSWER, 2026-11-14, 2026-11-16",
        "SAME_CALLER, 2026-11-09, 2026-11-16",
        "WRITTEN, 2026-11-27, 2026-12-04",
        "REFUSED, 2026-11-09, 2027-02-07"
    })
    void eachTouchHasItsFirstFreeDay(TouchKind kind, LocalDate on, LocalDate free) {
        assertThat(CoolDown.FIRST.freeOn(kind, on)).isEqualTo(free);
    }

    @Test
    @Rule("BUD-01")
    void aWrongNumberHasNoFreeDay() {
        assertThat(CoolDown.FIRST.freeOn(TouchKind.WRONG_NUMBER, LocalDate.of(2026, 11, 9)))
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    @Rule("BUD-01")
    void noDaysAreNoPause() {
        var none = new CoolDown(1, 0, 0, 0, 0, 0);
        var day = LocalDate.of(2026, 11, 9);

        assertThat(none.freeOn(TouchKind.TALKED, day)).isEqualTo(day);
        assertThat(none.since(TouchKind.NO_ANSWER, day)).isEqualTo(day.plusDays(1));
    }

    @ParameterizedTest
    @EnumSource(TouchKind.class)
    void theListAsksForExactlyTheDaysThatStillPause(TouchKind kind) {
        for (var day = LocalDate.of(2026, 11, 9); day.isBefore(LocalDate.of(2026, 11, 24)); day = day.plusDays(1)) {
            var since = CoolDown.FIRST.since(kind, day);
            for (var on = day.minusDays(120); !on.isAfter(day); on = on.plusDays(1)) {
                assertThat(!on.isBefore(since))
                        .as("%s on %s, asked on %s", kind, on, day)
                        .isEqualTo(CoolDown.FIRST.freeOn(kind, on).isAfter(day));
            }
        }
    }

    @Test
    void moreThanAYearIsNoPause() {
        assertThatThrownBy(() -> new CoolDown(0, 366, 1, 7, 7, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoolDown(0, 14, -1, 7, 7, 90)).isInstanceOf(IllegalArgumentException.class);
    }
}
