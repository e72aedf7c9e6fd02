package jp.banso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.CoolDown;
import jp.banso.budget.CoolDownService;
import jp.banso.budget.Pause;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.ContactDetails;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ContactBudgetTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Autowired
    ContactBudget budget;

    @Autowired
    CoolDownService rules;

    @Autowired
    ContactService contacts;

    @Autowired
    CallQueries calls;

    @Autowired
    PlanService plans;

    @Autowired
    CareOfficeService cases;

    @Autowired
    CaseQueries cards;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        on(MONDAY);
        clerk = people.cityStaff();
        lead = people.lead(people.firm("見本サポート"));
        office = careOffices.aCareOffice().phone("06-0000-0001").saved();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    @Rule("BUD-01")
    void aVendorsVisitYesterdayRemovesTheOfficeFromTheCitysQueueToday() {
        var assignment = desk.accepted(clerk, office, lead);
        var due = new NextPlan(NextAction.CALL_AGAIN, MONDAY.plusDays(2), clerk.account(), "");
        plans.plan(clerk, OperationId.fresh(), office, due);
        on(MONDAY.plusDays(1));
        desk.visited(lead, assignment, desk.note(null, null));
        on(MONDAY.plusDays(2));

        assertThat(listed(clerk)).isFalse();
        assertThat(calls.due(clerk)).isEqualTo(new DueCalls(0, 0, 0));
        assertThat(calls.pausedCount(clerk, CallFilter.all())).isEqualTo(1);
        assertThat(calls.paused(clerk, CallFilter.all(), 10))
                .extracting(PausedCall::id, PausedCall::pause)
                .containsExactly(
                        tuple(office, new Pause(TouchKind.VISITED, MONDAY.plusDays(1), "見本サポート", MONDAY.plusDays(15))));

        on(MONDAY.plusDays(15));
        assertThat(listed(clerk)).isTrue();
        assertThat(calls.pausedCount(clerk, CallFilter.all())).isZero();
    }

    @Test
    @Rule("BUD-01")
    void whileAnAnswerIsAwaitedOnlyThatCallerGoesOn() {
        log(ContactResult.WILL_CALL_BACK);
        var colleague = people.cityStaff();

        assertThat(listed(clerk)).isTrue();
        assertThat(listed(colleague)).isFalse();
        on(MONDAY.plusDays(7));
        assertThat(listed(colleague)).isTrue();
    }

    @Test
    @Rule("BUD-01")
    void noAnswerWaitsForTheNextWorkingDay() {
        on(MONDAY.plusDays(4));
        log(ContactResult.NO_ANSWER);

        assertThat(listed(clerk)).isFalse();
        on(MONDAY.plusDays(6));
        assertThat(listed(clerk)).isFalse();
        on(MONDAY.plusDays(7));
        assertThat(listed(clerk)).isTrue();
    }

    @Test
    @Rule("BUD-01")
    void aDayThatWasAgreedEndsThePause() {
        var spoken = Telephone.call(MONDAY, ContactResult.SPOKEN);
        var again = new NewContact(
                spoken.at(),
                spoken.means(),
                spoken.counterpart(),
                spoken.counterpartName(),
                spoken.result(),
                spoken.interest(),
                spoken.reasons(),
                NextAction.CALL_AGAIN,
                MONDAY.plusDays(3),
                "");
        contacts.log(clerk, OperationId.fresh(), office, again);

        assertThat(pause(clerk)).isEqualTo(new Pause(TouchKind.TALKED, MONDAY, clerk.name(), MONDAY.plusDays(3)));
        on(MONDAY.plusDays(3));
        assertThat(listed(clerk)).isTrue();
    }

    @Test
    @Rule("BUD-01")
    void aLaterTalkEndsARefusal() {
        log(ContactResult.DECLINED);
        on(MONDAY.plusDays(1));
        assertThat(pause(clerk).freeOn()).isEqualTo(LocalDate.of(2027, 2, 7));

        log(ContactResult.CONSIDERING);

        assertThat(pause(clerk).freeOn()).isEqualTo(MONDAY.plusDays(15));
    }

    @Test
    @Rule("BUD-01")
    void aWrongNumberPausesUntilItIsCorrected() {
        log(ContactResult.WRONG_NUMBER);
        on(MONDAY.plusDays(200));
        assertThat(pause(clerk).freeOn()).isNull();
        assertThat(listed(clerk)).isFalse();

        var version = cards.card(clerk, office).orElseThrow().version();
        cases.edit(clerk, OperationId.fresh(), office, version, new ContactDetails("06-0000-0002", "", "", "", ""));

        assertThat(listed(clerk)).isTrue();
    }

    @Test
    @Rule("BUD-01")
    void aNumberAtWhichSomebodyAnsweredIsNotWrong() {
        log(ContactResult.WRONG_NUMBER);
        on(MONDAY.plusDays(1));
        log(ContactResult.NO_ANSWER);
        assertThat(pause(clerk).freeOn()).isNull();

        log(ContactResult.RECEPTION_ONLY);

        on(MONDAY.plusDays(9));
        assertThat(listed(clerk)).isTrue();
    }

    @Test
    @Rule("BUD-01")
    void whatTheAdministratorSetsHoldsForWhatWasToo() {
        log(ContactResult.SPOKEN);
        on(MONDAY.plusDays(5));
        assertThat(listed(clerk)).isFalse();

        rules.set(people.administrator(), OperationId.fresh(), new CoolDown(0, 5, 1, 7, 7, 90));

        assertThat(listed(clerk)).isTrue();
    }

    @Test
    @Rule("BUD-03")
    void takingARecordBackLeavesThePauseOfTheOthers() {
        log(ContactResult.NO_ANSWER);
        var spoken = log(ContactResult.SPOKEN);
        assertThat(pause(clerk).kind()).isEqualTo(TouchKind.TALKED);

        contacts.withdraw(clerk, OperationId.fresh(), spoken.contact(), 0, "別の事業所でした");

        assertThat(pause(clerk)).isEqualTo(new Pause(TouchKind.NO_ANSWER, MONDAY, clerk.name(), MONDAY.plusDays(1)));
    }

    @Test
    @Rule("BUD-03")
    void aCorrectedRecordPausesAsItIsNow() {
        var declined = log(ContactResult.DECLINED);

        contacts.correct(
                clerk,
                OperationId.fresh(),
                declined.contact(),
                0,
                Telephone.call(MONDAY, ContactResult.NO_ANSWER),
                "押し間違い");

        assertThat(pause(clerk).freeOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    @Rule("BUD-02")
    void anUrgentContactIsRecordedWithItsReason() {
        log(ContactResult.SPOKEN);

        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(MONDAY, ContactResult.INFORMED),
                new CallCircumstances("締切が今日のため", null));

        assertThat(urgent()).extracting(CaseEntry::words).containsExactly("締切が今日のため");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'outreach.contact.urgent'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Rule("BUD-02")
    void anEarlierContactIsRecordedWithoutAReasonToo() {
        log(ContactResult.DECLINED);

        assertThat(log(ContactResult.SPOKEN).contact()).isNotNull();
        assertThat(urgent()).isEmpty();
    }

    @Test
    @Rule("BUD-04")
    void aFirmReadsNothingOfAnotherFirmsVisit() {
        desk.visited(lead, desk.accepted(clerk, office, lead), desk.note(null, null));
        var other = people.lead(people.firm("別の見本"));

        assertThat(pause(other)).isEqualTo(new Pause(null, null, "", MONDAY.plusDays(14)));
        assertThat(budget.pause(lead, office)).isEmpty();
    }

    @Test
    @Rule("BUD-04")
    void aFirmReadsTheCityAsOne() {
        log(ContactResult.SPOKEN);

        assertThat(pause(lead)).isEqualTo(new Pause(TouchKind.TALKED, MONDAY, "", MONDAY.plusDays(14)));
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(JapanTime.ZONE).toInstant());
    }

    private Recorded log(ContactResult result) {
        var day = JapanTime.today(clock);
        return (Recorded) contacts.log(clerk, OperationId.fresh(), office, Telephone.call(day, result));
    }

    private Pause pause(Viewer viewer) {
        return budget.pause(viewer, office).orElseThrow();
    }

    private boolean listed(Viewer viewer) {
        return calls.rows(viewer, CallFilter.all(), 0, 10).stream()
                .anyMatch(row -> row.id().equals(office));
    }

    private List<CaseEntry> urgent() {
        return timeline.entries(clerk, office, Set.of(CaseEntryKind.CONTACT), 0, 20).stream()
                .filter(entry -> entry.textKey().equals("timeline.outreach.urgent"))
                .toList();
    }
}
