package jp.banso.outreach;

import static jp.banso.careoffice.AdoptionStage.INFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.budget.Patience;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
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
class CallQueriesTest {

    @Autowired
    PlanService plans;

    @Autowired
    CallQueries calls;

    @Autowired
    ContactService service;

    @Autowired
    CareOfficeService cases;

    @Autowired
    Patience patience;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
    }

    @Test
    @Rule("OUT-08")
    void theListIsNarrowedToThoseWhoWillCallBackAndToAService() {
        var promised = careOffices.aCareOffice().offering("110").saved();
        var reached = careOffices.aCareOffice().offering("430").saved();
        service.log(clerk, OperationId.fresh(), promised, Telephone.call(today, ContactResult.WILL_CALL_BACK));
        service.log(
                clerk, OperationId.fresh(), reached, Telephone.call(today.minusDays(20), ContactResult.WILL_CALL_BACK));
        service.log(clerk, OperationId.fresh(), reached, Telephone.call(today.minusDays(20), ContactResult.SPOKEN));

        assertThat(calls.rows(clerk, CallFilter.of(Which.CALLBACK), 0, 10))
                .extracting(CallRow::id)
                .containsExactly(promised);
        assertThat(calls.counts(clerk, new CallFilter(Which.ALL, false, "430", "")))
                .containsEntry(Which.ALL, 1)
                .containsEntry(Which.CALLBACK, 0)
                .containsEntry(Which.CONTACTED, 1);
    }

    @Test
    @Rule("OUT-08")
    void dueOnesComeFirstThenThoseWithoutAPlanThenThosePlannedForLater() {
        var later = careOffices.aCareOffice().saved();
        plan(later, today.plusDays(4));
        var open = careOffices.aCareOffice().saved();
        var due = careOffices.aCareOffice().at(INFORMED).saved();
        plan(due, today);
        var overdue = careOffices.aCareOffice().at(INFORMED).saved();
        overdue(overdue, 2);

        assertThat(calls.rows(clerk, CallFilter.all(), 0, 10))
                .extracting(CallRow::id)
                .containsExactly(overdue, due, open, later);
    }

    @Test
    @Rule("OUT-11")
    void aWrongNumberIsCalledNoMoreUntilAnotherIsGiven() {
        patience.none(people.administrator());
        var office = careOffices.aCareOffice().phone("06-0000-0001").saved();
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(2), ContactResult.WRONG_NUMBER));
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(1), ContactResult.NO_ANSWER));

        assertThat(calls.count(clerk, only(Which.ALL))).isZero();
        assertThat(calls.rows(clerk, only(Which.WRONG_NUMBER), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.phoneRetired()).isTrue());

        jdbc.sql("UPDATE care_office SET phone = '06-0000-0002', phone_key = '0600000002'")
                .update();
        assertThat(calls.count(clerk, only(Which.ALL))).isEqualTo(1);
        assertThat(calls.count(clerk, only(Which.WRONG_NUMBER))).isZero();
    }

    @Test
    @Rule("OUT-11")
    void aWrongNumberThatWasAMistakeIsGoodAgain() {
        patience.none(people.administrator());
        var office = careOffices.aCareOffice().saved();
        var made = (ContactDecision.Recorded)
                service.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.WRONG_NUMBER));
        assertThat(calls.count(clerk, only(Which.ALL))).isZero();

        service.withdraw(clerk, OperationId.fresh(), made.contact(), 0, "かけ間違い");
        assertThat(calls.count(clerk, only(Which.ALL))).isEqualTo(1);

        service.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.WRONG_NUMBER));
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.SPOKEN));
        assertThat(calls.count(clerk, only(Which.ALL))).isEqualTo(1);
    }

    @Test
    @Rule("OUT-08")
    void officesThatAreNotPursuedAreNotCalled() {
        var declined = careOffices.aCareOffice().saved();
        cases.standAs(
                clerk,
                OperationId.fresh(),
                declined,
                Disposition.TARGET,
                Disposition.DECLINED,
                Disposition.DECLINED.reasons().iterator().next(),
                null,
                "");

        assertThat(calls.count(clerk, CallFilter.all())).isZero();
    }

    @Test
    @Rule("OUT-08")
    void anInformedOfficeWithoutAnAppointmentIsNotOnTheList() {
        careOffices.aCareOffice().at(INFORMED).saved();

        assertThat(calls.rows(clerk, CallFilter.all(), 0, 10)).isEmpty();
    }

    @Test
    void eachChoiceOfTheListCountsWhatItShows() {
        careOffices.aCareOffice().saved();
        careOffices.aCareOffice().at(AdoptionStage.BEING_CONTACTED).saved();
        plan(careOffices.aCareOffice().at(INFORMED).saved(), today);

        assertThat(calls.count(clerk, only(Which.ALL))).isEqualTo(3);
        assertThat(calls.count(clerk, only(Which.DUE))).isEqualTo(1);
        assertThat(calls.count(clerk, only(Which.UNTOUCHED))).isEqualTo(1);
        assertThat(calls.count(clerk, only(Which.CONTACTED))).isEqualTo(1);
    }

    @Test
    void aListOfOnesOwnHoldsNobodyElsesAppointments() {
        plan(careOffices.aCareOffice().saved(), today);
        var colleague = people.cityStaff();

        assertThat(calls.count(clerk, new CallFilter(Which.ALL, true, "", ""))).isEqualTo(1);
        assertThat(calls.count(colleague, new CallFilter(Which.ALL, true, "", "")))
                .isZero();
    }

    @Test
    void aCallIsFoundByThePhoneThatRang() {
        var wanted = careOffices.aCareOffice().phone("06-0000-4321").saved();
        careOffices.aCareOffice().saved();

        assertThat(calls.rows(clerk, new CallFilter(Which.ALL, false, "", "0600004321"), 0, 10))
                .extracting(CallRow::id)
                .containsExactly(wanted);
    }

    @Test
    void theNextOneIsFoundAlsoWhenTheOneJustCalledHasLeftTheList() {
        var first = careOffices.aCareOffice().named("あ事業所", "アジギョウショ").saved();
        var second = careOffices.aCareOffice().named("い事業所", "イジギョウショ").saved();
        var row = calls.rows(clerk, only(Which.UNTOUCHED), 0, 10).getFirst();
        service.log(clerk, OperationId.fresh(), first, Telephone.call(today.minusDays(1), ContactResult.INFORMED));

        assertThat(row.id()).isEqualTo(first);
        assertThat(calls.after(clerk, only(Which.UNTOUCHED), row.position()))
                .map(CallRow::id)
                .contains(second);
    }

    @Test
    void aRowTellsTheLastContactAndHowManyThereWere() {
        var office = careOffices.aCareOffice().saved();
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(22), ContactResult.SPOKEN));
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(21), ContactResult.NO_ANSWER));

        var row = calls.rows(clerk, CallFilter.all(), 0, 10).getFirst();
        assertThat(row.contacts()).isEqualTo(2);
        assertThat(row.lastResult()).isEqualTo(ContactResult.NO_ANSWER);
        assertThat(row.lastAt()).isEqualTo(today.minusDays(21).atStartOfDay());
    }

    @Test
    void whatIsDueIsCountedByDayAndOwner() {
        plan(careOffices.aCareOffice().saved(), today);
        overdue(careOffices.aCareOffice().saved(), 3);
        plan(careOffices.aCareOffice().saved(), today.plusDays(1));

        assertThat(calls.due(clerk)).isEqualTo(new DueCalls(1, 1, 2));
        assertThat(calls.due(people.cityStaff())).isEqualTo(new DueCalls(1, 1, 0));
    }

    private static CallFilter only(Which which) {
        return CallFilter.of(which);
    }

    private void plan(CareOfficeId office, LocalDate on) {
        plans.plan(clerk, OperationId.fresh(), office, new NextPlan(NextAction.CALL_AGAIN, on, clerk.account(), ""));
    }

    private void overdue(CareOfficeId office, int days) {
        plan(office, today);
        jdbc.sql("UPDATE care_office SET next_action_on = ? WHERE id = ?")
                .params(today.minusDays(days), office.value())
                .update();
    }
}
