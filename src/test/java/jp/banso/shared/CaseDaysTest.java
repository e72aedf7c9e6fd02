package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({"2000-03-31,before-insurance", "2000-04-01,", "2026-02-28,", "2026-03-01,future", "9999-12-31,future"})
    void whatHappenedLiesBetweenTheInsurancesBeginningAndToday(LocalDate on, String reason) {
        assertThat(CaseDays.againstPast(on, TODAY).orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27,day-past", "2026-02-28,", "2029-02-28,", "2029-03-01,day-far"})
    void whatIsPlannedLiesBetweenTodayAndThreeYearsOn(LocalDate on, String reason) {
        assertThat(CaseDays.againstPlanned(on, TODAY).orElse(null)).isEqualTo(reason);
    }

    @Test
    void noDayIsNoOffence() {
        assertThat(CaseDays.againstPast(null, TODAY)).isEmpty();
        assertThat(CaseDays.againstPlanned(null, TODAY)).isEmpty();
    }
}
