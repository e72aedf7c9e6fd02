package jp.banso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.desk.MonthCounts.Dimension;
import jp.banso.desk.MonthCounts.Line;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class InquiryCountsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    InquiryCounts counts;

    @Autowired
    InquiryService service;

    @Autowired
    Inquiries inquiries;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Viewer desk;

    @BeforeEach
    void begin() {
        desk = people.desk();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("DSK-09")
    void inquiriesAreCountedInTheMonthOfTokyoInWhichTheyCame() {
        clock.set(Instant.parse("2026-05-31T14:59:59Z"));
        inquiries.received(desk, inquiries.about(null, "E-1", "五月"), FirstAnswer.NONE);
        clock.set(Instant.parse("2026-05-31T15:00:00Z"));
        inquiries.received(desk, inquiries.about(null, "E-1", "六月"), FirstAnswer.NONE);
        inquiries.received(desk, inquiries.about(null, "", "六月"), FirstAnswer.NONE);
        var counted = counts.months(desk, MAY, JUNE);
        assertThat(counted.months()).containsExactly(MAY, JUNE);
        assertThat(counted.of(Dimension.ERROR_CODE))
                .containsExactly(new Line(Dimension.ERROR_CODE, "E-1", List.of(1, 1)));
        assertThat(counted.of(Dimension.CHANNEL)).containsExactly(new Line(Dimension.CHANNEL, "PHONE", List.of(1, 2)));
        assertThat(counted.of(Dimension.SOFTWARE)).isEmpty();
        assertThat(counted.totals()).containsExactly(1, 2);
        assertThat(counts.months(desk, JUNE, JUNE).totals()).containsExactly(2);
    }

    @Test
    @Rule("DSK-09")
    void theMedianOfDaysIsToldFromEightAnswersOn() {
        // Answered after 0, 0, 1, 1, 2, 3, 3 days: seven, so nothing is told. With one after 10 days: (1 + 2) / 2.
        for (var days : List.of(0, 0, 1, 1, 2, 3, 3)) {
            answeredAfter(days);
        }
        assertThat(counts.months(desk, MAY, MAY).medianDays()).isNull();
        assertThat(counts.months(desk, MAY, MAY).answered()).isEqualTo(7);
        answeredAfter(10);
        assertThat(counts.months(desk, MAY, MAY).medianDays()).isEqualByComparingTo("1.5");
    }

    private void answeredAfter(int days) {
        clock.set(Instant.parse("2026-05-11T03:00:00Z"));
        var id = inquiries.open(desk, null, "質問");
        clock.forward(Duration.ofDays(days));
        service.answer(desk, OperationId.fresh(), id, 0, new FirstAnswer("答え", null, true));
    }
}
