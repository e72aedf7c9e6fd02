package jp.banso.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.AssignmentState;
import jp.banso.support.CloseResult;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VisitPlanServiceTest {

    @Autowired
    VisitPlanService plans;

    @Autowired
    VisitQueries visits;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    Viewer.VendorStaff colleague;
    Viewer.VendorStaff other;
    CareOfficeId office;
    AssignmentId assignment;
    LocalDate today;
    VisitTime planned;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        colleague = people.visitor(firm);
        other = people.lead(people.firm());
        office = careOffices.aCareOffice().saved();
        assignment = desk.accepted(clerk, office, visitor);
        today = desk.today();
        planned = new VisitTime(today, LocalTime.of(10, 30));
        assignments.planVisit(visitor, OperationId.fresh(), assignment, planned);
    }

    @Test
    @Rule("VIS-01")
    void thePlannedTimeStandsInTheVisitorsDayAndInTheLeads() {
        assertThat(visits.until(visitor, today)).singleElement().satisfies(stop -> {
            assertThat(stop.planned()).isEqualTo(planned);
            assertThat(stop.phone()).isEqualTo("06-0000-0001");
        });
        assertThat(visits.until(lead, today)).hasSize(1);
        assertThat(support.assignments(clerk, office).getFirst().nextVisit()).isEqualTo(planned);
    }

    @Test
    @Rule("VIS-01")
    void aColleagueAndAnotherFirmSeeNothingOfTheVisit() {
        assertThat(visits.until(colleague, today)).isEmpty();
        assertThat(visits.until(other, today)).isEmpty();
    }

    @Test
    @Rule("VIS-01")
    void tomorrowsVisitIsNotTodaysAndYesterdaysStillIs() {
        plan(VisitTime.on(today.plusDays(1)));
        assertThat(visits.until(visitor, today)).isEmpty();

        jdbc.sql("UPDATE support_assignment SET next_visit_on = ?")
                .param(today.minusDays(1))
                .update();
        assertThat(visits.until(visitor, today)).hasSize(1);
    }

    @Test
    @Rule("VIS-03")
    void aMovedVisitStandsAtItsNewTimeWithItsReasonInTheHistory() {
        var wanted = new VisitTime(today.plusDays(2), null);

        var answer =
                plans.move(visitor, OperationId.fresh(), assignment, planned, wanted, MoveReason.WEATHER, " 大雨のため ");

        assertThat(answer).isInstanceOf(VisitDecision.Done.class);
        assertThat(support.assignments(lead, office).getFirst().nextVisit()).isEqualTo(wanted);
        assertThat(lines(visitor)).first().satisfies(entry -> {
            assertThat(entry.textKey()).isEqualTo("timeline.visit.moved");
            assertThat(entry.words()).isEqualTo("大雨のため");
            assertThat(entry.arguments()).contains("= 10:30", "@visit.move.WEATHER");
        });
    }

    @Test
    @Rule("VIS-03")
    void aMoveNeedsANewDayFromTodayOn() {
        assertThat(move(visitor, planned, VisitTime.NONE)).isEqualTo(new VisitDecision.Refused("day-needed"));
        assertThat(move(visitor, planned, planned)).isEqualTo(new VisitDecision.Refused("same-time"));
        assertThat(move(visitor, planned, VisitTime.on(today.minusDays(1))))
                .isEqualTo(new VisitDecision.Refused("day-past"));
        assertThat(acts()).isZero();
    }

    @Test
    @Rule("VIS-03")
    void whoSawAnOlderPlanChangesNothing() {
        plan(VisitTime.on(today.plusDays(3)));

        assertThat(move(visitor, planned, VisitTime.on(today.plusDays(5))))
                .isEqualTo(new VisitDecision.Refused("visit-changed"));
        assertThat(support.assignments(lead, office).getFirst().nextVisitOn()).isEqualTo(today.plusDays(3));
    }

    @Test
    @Rule("VIS-03")
    void anotherFirmAndAColleagueCannotMoveOrMissTheVisit() {
        for (var stranger : Set.of(other, colleague)) {
            assertThatThrownBy(() -> move(stranger, planned, VisitTime.on(today.plusDays(1))))
                    .isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> miss(stranger, planned, VisitTime.NONE, MissReason.ABSENT))
                    .isInstanceOf(NoSuchCase.class);
        }
        assertThat(acts()).isZero();
    }

    @Test
    @Rule("VIS-04")
    void nobodyMetIsKeptAndTheVisitIsPlannedAnew() {
        var again = new VisitTime(today.plusDays(7), LocalTime.of(13, 0));

        assertThat(miss(visitor, planned, again, MissReason.ABSENT)).isInstanceOf(VisitDecision.Done.class);

        assertThat(support.assignments(lead, office).getFirst().nextVisit()).isEqualTo(again);
        assertThat(lines(clerk)).first().extracting(CaseEntry::textKey).isEqualTo("timeline.visit.missed-again");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    @Rule("VIS-04")
    void aVisitCalledOffLeavesTheDayAndIsPlannedNoMore() {
        miss(visitor, planned, VisitTime.NONE, MissReason.OFFICE_CANCELLED);

        assertThat(visits.until(visitor, today)).isEmpty();
        assertThat(lines(visitor)).first().extracting(CaseEntry::textKey).isEqualTo("timeline.visit.missed");
    }

    @Test
    @Rule("VIS-04")
    void absenceIsNotKnownBeforeTheDayButACancellationIs() {
        var tomorrow = VisitTime.on(today.plusDays(1));
        plan(tomorrow);

        assertThat(miss(visitor, tomorrow, VisitTime.NONE, MissReason.ABSENT))
                .isEqualTo(new VisitDecision.Refused("not-yet"));
        assertThat(miss(visitor, tomorrow, VisitTime.NONE, MissReason.OFFICE_CANCELLED))
                .isInstanceOf(VisitDecision.Done.class);
    }

    @Test
    @Rule("VIS-04")
    void theSameOperationIsOneAct() {
        var once = OperationId.fresh();

        plans.miss(visitor, once, assignment, planned, VisitTime.NONE, MissReason.ABSENT, "");
        plans.miss(visitor, once, assignment, planned, VisitTime.NONE, MissReason.ABSENT, "");

        assertThat(acts()).isEqualTo(1);
    }

    @Test
    @Rule("VIS-03")
    void theNewFirmReadsNothingOfTheOldFirmsVisits() {
        move(visitor, planned, VisitTime.on(today.plusDays(1)));
        assignments.end(
                clerk, OperationId.fresh(), assignment, AssignmentState.ACCEPTED, CloseResult.DECLINED, "", today);
        var next = desk.accepted(clerk, office, other);

        assertThat(next).isNotEqualTo(assignment);
        assertThat(lines(other)).isEmpty();
        assertThat(lines(clerk)).isNotEmpty();
    }

    private void plan(VisitTime at) {
        assignments.planVisit(visitor, OperationId.fresh(), assignment, at);
    }

    private VisitDecision move(Viewer by, VisitTime seen, VisitTime wanted) {
        return plans.move(by, OperationId.fresh(), assignment, seen, wanted, MoveReason.OTHER, "");
    }

    private VisitDecision miss(Viewer by, VisitTime seen, VisitTime next, MissReason reason) {
        return plans.miss(by, OperationId.fresh(), assignment, seen, next, reason, "");
    }

    private java.util.List<CaseEntry> lines(Viewer by) {
        return timeline.entries(by, office, Set.of(CaseEntryKind.VISIT), 0, 50);
    }

    private int acts() {
        return jdbc.sql("SELECT COUNT(*) FROM visit_act").query(Integer.class).single();
    }
}
