package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MovementQueriesTest {

    @Autowired
    MovementQueries queries;

    @Autowired
    ForecastQueries forecasts;

    @Autowired
    Spread spread;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff administrator;
    LocalDate today;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
        today = careOffices.today();
    }

    @Test
    @Rule("RPT-12")
    void theFirstTouchBeforeTheEndOfAStayNamesItsGroup() {
        var called = stay(30, 10);
        contact(called, "CALL_OUT", 35);
        contact(called, "COUNCIL", 34);
        var council = stay(30, 12);
        contact(council, "COUNCIL", 31);
        contact(council, "CALL_IN", 29);
        var late = stay(30, 20);
        contact(late, "CALL_OUT", 5);
        var waiting = stay(30, null);
        contact(waiting, "CALL_OUT", 30);

        var told = queries.from(administrator, AdoptionStage.INFORMED);
        assertThat(told).containsOnlyKeys(Intervention.CITY_CALL, Intervention.COUNCIL, Intervention.NONE);
        assertThat(stays(told, Intervention.CITY_CALL))
                .containsExactlyInAnyOrder(new Survival.Watched(10, true), new Survival.Watched(30, false));
        assertThat(stays(told, Intervention.COUNCIL)).containsExactly(new Survival.Watched(12, true));
        assertThat(stays(told, Intervention.NONE)).containsExactly(new Survival.Watched(20, true));
        assertThat(queries.from(administrator, AdoptionStage.PREPARING)).isEmpty();
    }

    @Test
    @Rule({"RPT-12", "CNC-12"})
    void aWordOrACircularOfTheCouncilIsATouchOfTheCouncil() {
        var spoken = stay(30, 10);
        touch(spoken, "COUNCIL_WORD", 32, true);
        contact(spoken, "CALL_OUT", 31);
        var written = stay(30, 12);
        touch(written, "CIRCULAR", 25, true);
        var takenBack = stay(30, 14);
        touch(takenBack, "COUNCIL_WORD", 25, false);
        var asked = stay(30, 16);
        touch(asked, "SURVEY_LINK", 25, true);

        var told = queries.from(administrator, AdoptionStage.INFORMED);
        assertThat(stays(told, Intervention.COUNCIL))
                .containsExactlyInAnyOrder(new Survival.Watched(10, true), new Survival.Watched(12, true));
        assertThat(stays(told, Intervention.NONE))
                .containsExactlyInAnyOrder(new Survival.Watched(14, true), new Survival.Watched(16, true));
    }

    @Test
    @Rule("RPT-12")
    void aPartnersListingAndNewsOfTheFeeComeFirstWhereNobodyTurnedToTheOfficeBefore() {
        var told = stay(40, 10);
        entry(told, "timeline.partner.listed", 45);
        contact(told, "CALL_OUT", 44);
        var called = stay(40, 12);
        contact(called, "CALL_OUT", 50);
        entry(called, "timeline.partner.listed", 45);
        var other = stay(40, 25);
        entry(other, "timeline.partner.recorded", 45);
        var early = stay(40, 15);
        var waiting = stay(40, null);
        assertThat(queries.unrecorded(administrator)).containsExactly(Intervention.FEE_NEWS);
        milestone(today.minusDays(22), false);
        milestone(today.minusDays(5), false);

        var groups = queries.from(administrator, AdoptionStage.INFORMED);
        assertThat(stays(groups, Intervention.PARTNER_LISTED)).containsExactly(new Survival.Watched(10, true));
        assertThat(stays(groups, Intervention.CITY_CALL)).containsExactly(new Survival.Watched(12, true));
        assertThat(stays(groups, Intervention.FEE_NEWS))
                .containsExactlyInAnyOrder(new Survival.Watched(25, true), new Survival.Watched(40, false));
        assertThat(stays(groups, Intervention.NONE)).containsExactly(new Survival.Watched(15, true));
        assertThat(queries.unrecorded(administrator)).isEmpty();
    }

    @Test
    @Rule("RPT-12")
    void newsOfAMonthWasOutByItsLastDayAndEightThatHeardItFirstHaveAMedian() {
        var month = today.minusMonths(2).withDayOfMonth(1);
        var last = today.minusMonths(1).withDayOfMonth(1).minusDays(1);
        var ago = (int) ChronoUnit.DAYS.between(last, today);
        for (var days = 1; days <= 6; days++) {
            stay(ago, days * 2);
        }
        stay(ago, null);
        stay(ago + 5, 4);
        stay(ago, null);
        milestone(month, true);

        var groups = queries.from(administrator, AdoptionStage.INFORMED);
        var heard = Objects.requireNonNull(groups.get(Intervention.FEE_NEWS));
        // Days 2, 4, 6, 8, 10, 12 of eight: after 8 days 4 of 8 still wait.
        assertThat(heard.offices()).isEqualTo(8);
        assertThat(heard.moved()).isEqualTo(6);
        assertThat(heard.median()).isEqualTo(8);
        assertThat(stays(groups, Intervention.NONE)).containsExactly(new Survival.Watched(4, true));
    }

    @Test
    @Rule("RPT-12")
    void goingBackEndsTheWatchAndACorrectionNeverWas() {
        var back = stay(40, null);
        move(back, "BACK", 2, 1, 25);
        var corrected = stay(40, null);
        var wrong = move(corrected, "FORWARD", 2, 3, 20);
        jdbc.sql("""
                        INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, corrects_id,
                            recorded_at, recorded_by, recorder_name) VALUES (?, 'CORRECTION', 3, 2, ?, ?, NOW(), ?, '市')""")
                .params(
                        corrected.value(),
                        today.minusDays(19),
                        wrong,
                        administrator.account().value())
                .update();
        assertThat(stays(queries.from(administrator, AdoptionStage.INFORMED), Intervention.NONE))
                .containsExactlyInAnyOrder(new Survival.Watched(15, false), new Survival.Watched(40, false));
    }

    @Test
    @Rule("RPT-10")
    void aForecastRestsOnTheStandingCountsAndTheirDenominator() {
        assertThat(forecasts.forecast(administrator)).isEmpty();
        spread.course(administrator);
        stay(30, 10);
        var forecast = forecasts.forecast(people.observer()).orElseThrow();
        assertThat(forecast.snapshots()).isEqualTo(7);
        assertThat(forecast.target()).isEqualTo(421);
        assertThat(forecast.pipeline().listed()).isEqualTo(96);
        var steps = forecasts.forecast(administrator).orElseThrow().pipeline().steps();
        assertThat(steps.get(1)).isEqualTo(new Pipeline.Step(0, 1, 1, 10));
    }

    private static List<Survival.Watched> stays(Map<Intervention, Survival> told, Intervention first) {
        return Objects.requireNonNull(told.get(first)).stays();
    }

    private CareOfficeId stay(int since, @Nullable Integer days) {
        var office = careOffices.aCareOffice().saved();
        move(office, "FORWARD", 0, 1, since);
        move(office, "FORWARD", 1, 2, since);
        if (days != null) {
            move(office, "FORWARD", 2, 3, since - days);
        }
        return office;
    }

    private long move(CareOfficeId office, String kind, int from, int to, int ago) {
        jdbc.sql("""
                        INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind, reason,
                            recorded_at, recorded_by, recorder_name) VALUES (?, ?, ?, ?, ?, 'CONTACT', 'OTHER', NOW(), ?, '市')""")
                .params(
                        office.value(),
                        kind,
                        from,
                        to,
                        today.minusDays(ago),
                        administrator.account().value())
                .update();
        jdbc.sql("UPDATE care_office SET stage = ? WHERE id = ?")
                .params(to, office.value())
                .update();
        return jdbc.sql("SELECT MAX(id) FROM stage_event").query(Long.class).single();
    }

    private void entry(CareOfficeId office, String key, int ago) {
        jdbc.sql("""
                        INSERT INTO case_entry (care_office_id, kind, depth, happened_on, recorded_at, account_id, actor,
                            text_key, arguments) VALUES (?, 'EDIT', 'CASE', ?, NOW(), ?, '市', ?, '[]')""")
                .params(
                        office.value(),
                        today.minusDays(ago),
                        administrator.account().value(),
                        key)
                .update();
    }

    private void milestone(LocalDate on, boolean month) {
        jdbc.sql("""
                        INSERT INTO milestone (title, purpose, on_day, month_only, source, to_reread, changed_at)
                        VALUES ('利用料の見直し', 'FEE', ?, ?, '見本の通知', FALSE, NOW())""").params(on, month).update();
    }

    private void contact(CareOfficeId office, String means, int ago) {
        jdbc.sql("""
                        INSERT INTO contact_record (care_office_id, contacted_at, contacted_on, means, counterpart_role, result,
                            next_action, state, recorded_at, recorded_by, recorder_name)
                        VALUES (?, NOW(), ?, ?, 'OFFICE_MANAGER', 'SPOKEN', 'NONE', 'STANDING', NOW(), ?, '市')""")
                .params(
                        office.value(),
                        today.minusDays(ago),
                        means,
                        administrator.account().value())
                .update();
    }

    private void touch(CareOfficeId office, String source, int ago, boolean standing) {
        jdbc.sql("""
                        INSERT INTO contact_touch (care_office_id, kind, touched_on, phone_key, source, source_id, account_id,
                            person, standing, recorded_at)
                        VALUES (?, 'WRITTEN', ?, '', ?, ?, ?, '連絡会', ?, NOW())""")
                .params(
                        office.value(),
                        today.minusDays(ago),
                        source,
                        office.value(),
                        administrator.account().value(),
                        standing)
                .update();
    }
}
