package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MetricQueriesTest {

    private static final Span SPAN = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));

    @Autowired
    MetricQueries metrics;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
    }

    @Test
    @Rule("RPT-13")
    void anOfficeCountsOnceAndACallEachTime() {
        var twice =
                careOffices.aCareOffice().offering("430", "110").councilMember().saved();
        call(twice, "2026-01-05", "NO_ANSWER", "STANDING");
        call(twice, "2026-02-10", "INFORMED", "STANDING");
        var once = careOffices.aCareOffice().offering("110").saved();
        call(once, "2026-02-28", "RECEPTION_ONLY", "STANDING");
        call(once, "2026-02-27", "INFORMED", "WITHDRAWN");
        call(once, "2026-03-01", "INFORMED", "STANDING");
        call(once, "2025-12-31", "INFORMED", "STANDING");
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(once.value())
                .update();

        var all = metrics.all(administrator, SPAN);
        assertThat(all)
                .containsEntry(Metric.CALLS, 3)
                .containsEntry(Metric.CALLED, 2)
                .containsEntry(Metric.REACHED, 1)
                .containsEntry(Metric.VISITS, 0);
        assertThat(metrics.count(administrator, Metric.CALLED, Breakdown.MONTH, SPAN))
                .containsEntry("2026-01", 1)
                .containsEntry("2026-02", 2)
                .hasSize(2);
        assertThat(metrics.count(administrator, Metric.CALLED, Breakdown.COUNCIL, SPAN))
                .containsEntry("MEMBER", 1)
                .containsEntry("OTHER", 1);
        assertThat(metrics.count(administrator, Metric.CALLED, Breakdown.CATEGORY, SPAN))
                .containsEntry("CARE_MANAGEMENT", 1)
                .containsEntry("HOME", 2);
        assertThat(metrics.offices(administrator)).isOne();
    }

    @Test
    @Rule("RPT-13")
    void aStageCountsOnTheFirstDayItWasReachedOrPassed() {
        var office = careOffices.aCareOffice().saved();
        move(office, "JUMP", 0, 6, "2025-12-20");
        move(office, "BACK", 6, 2, "2026-01-10");
        move(office, "JUMP", 2, 7, "2026-01-20");
        assertThat(metrics.all(administrator, SPAN))
                .containsEntry(Metric.INFORMED, 0)
                .containsEntry(Metric.SET_UP, 0)
                .containsEntry(Metric.TESTED, 1)
                .containsEntry(Metric.LIVE, 0);
    }

    @Test
    @Rule("RPT-13")
    void theTimeBeforeIsAsLong() {
        assertThat(SPAN.before()).isEqualTo(new Span(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 31)));
        assertThat(SPAN.yearBefore()).isEqualTo(new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 28)));
        assertThat(new Span(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 19)).before())
                .isEqualTo(new Span(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 9)));
    }

    private void call(CareOfficeId office, String day, String result, String state) {
        jdbc.sql("""
                        INSERT INTO contact_record (care_office_id, contacted_at, contacted_on, means, counterpart_role, result,
                            next_action, state, withdrawal_reason, recorded_at, recorded_by, recorder_name)
                        VALUES (?, NOW(), ?, 'CALL_OUT', 'OFFICE_MANAGER', ?, 'NONE', ?, ?, NOW(), ?, '市')""")
                .params(
                        office.value(),
                        day,
                        result,
                        state,
                        state.equals("STANDING") ? "" : "誤り",
                        administrator.account().value())
                .update();
    }

    private void move(CareOfficeId office, String kind, int from, int to, String day) {
        jdbc.sql("""
                        INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind, reason,
                            recorded_at, recorded_by, recorder_name) VALUES (?, ?, ?, ?, ?, 'CONTACT', 'OTHER', NOW(), ?, '市')""")
                .params(
                        office.value(),
                        kind,
                        from,
                        to,
                        day,
                        administrator.account().value())
                .update();
    }
}
