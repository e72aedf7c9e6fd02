package jp.banso.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.panel.OpenWork.Task;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @Rule("WRK-01")
    void theDayDecidesHowPressingItIs() {
        assertThat(group(TODAY.minusDays(1), "")).isEqualTo(WorkGroup.OVERDUE);
        assertThat(group(TODAY, "")).isEqualTo(WorkGroup.TODAY);
        assertThat(group(TODAY.plusDays(1), "")).isEqualTo(WorkGroup.SOON);
        assertThat(group(null, "")).isEqualTo(WorkGroup.NO_DAY);
    }

    @Test
    @Rule("WRK-02")
    void whatIsInOtherHandsWaitsWhateverItsDay() {
        assertThat(group(TODAY.minusDays(1), "豊見 二葉")).isEqualTo(WorkGroup.WAITING);
        assertThat(group(null, "見本ケア")).isEqualTo(WorkGroup.WAITING);
    }

    private static WorkGroup group(@Nullable LocalDate due, String waitsFor) {
        return WorkGroup.of(new Task("架電", "見本", "offices/1", due, waitsFor), TODAY);
    }
}
