package jp.banso.outreach;

import static jp.banso.careoffice.AdoptionStage.BEING_CONTACTED;
import static jp.banso.careoffice.AdoptionStage.INFORMED;
import static jp.banso.careoffice.AdoptionStage.NOT_CONTACTED;
import static jp.banso.careoffice.AdoptionStage.SUPPORT_APPLIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.careoffice.StepBackReason;
import jp.banso.outreach.ContactDecision.ChangedMeanwhile;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactDecision.Refused;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
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
class ContactServiceTest {

    @Autowired
    PlanService plans;

    @Autowired
    ContactService service;

    @Autowired
    ContactQueries contacts;

    @Autowired
    CareOfficeService cases;

    @Autowired
    CaseQueries cards;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CityStaff clerk;
    CareOfficeId office;
    LocalDate today;
    LocalDate yesterday;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().saved();
        today = careOffices.today();
        yesterday = today.minusDays(1);
    }

    @Test
    @Rule("OUT-02")
    void aCallWithoutAnAnswerIsTheFirstContact() {
        var answer = log(Telephone.call(yesterday, ContactResult.NO_ANSWER));

        assertThat(answer).extracting(Recorded::from, Recorded::to).containsExactly(NOT_CONTACTED, BEING_CONTACTED);
        assertThat(card().stageSince()).isEqualTo(yesterday);
    }

    @Test
    @Rule("OUT-02")
    void anExplanationMovesAnUntouchedOfficeToInformedInOneAct() {
        var answer = log(Telephone.call(yesterday, ContactResult.INFORMED));

        assertThat(answer).extracting(Recorded::from, Recorded::to).containsExactly(NOT_CONTACTED, INFORMED);
        assertThat(sources()).containsExactly("CONTACT_ATTEMPT", "CONTACT_INFORMED");
    }

    @Test
    @Rule("OUT-02")
    void aConversationAloneDoesNotInform() {
        assertThat(log(Telephone.call(yesterday, ContactResult.SPOKEN)).to()).isEqualTo(BEING_CONTACTED);
    }

    @Test
    @Rule("OUT-02")
    void aRecordFromBeforeAStepBackDoesNotMoveTheCaseAgain() {
        log(Telephone.call(yesterday, ContactResult.INFORMED));
        cases.stepBack(
                clerk, OperationId.fresh(), office, INFORMED, BEING_CONTACTED, StepBackReason.INPUT_ERROR, today, "");

        assertThat(log(Telephone.call(today, ContactResult.NO_ANSWER)).to()).isEqualTo(BEING_CONTACTED);
    }

    @Test
    @Rule("OUT-02")
    void aContactFromBeforeTheDesignationIsKeptAndSaysWhyTheCaseStays() {
        office = careOffices.aCareOffice().designatedOn(today).saved();
        var answer = log(Telephone.call(yesterday, ContactResult.INFORMED));

        assertThat(answer.moved()).isFalse();
        assertThat(answer.stays()).isEqualTo("before-designation");
        assertThat(contacts.contacts(clerk, office, 10)).hasSize(1);
    }

    @Test
    @Rule("OUT-01")
    void aCallLaterTodayHasNotHappenedYet() {
        var soon = LocalDateTime.ofInstant(Instant.now(clock), JapanTime.ZONE).plusMinutes(5);

        assertThat(service.log(clerk, OperationId.fresh(), office, Telephone.callAgain(soon, soon.toLocalDate())))
                .isEqualTo(new Refused("future"));
        assertThat(contacts.contacts(clerk, office, 10)).isEmpty();
    }

    @Test
    @Rule("OUT-01")
    void aCallFromBeforeTheInsuranceIsATypingError() {
        assertThat(service.log(
                        clerk,
                        OperationId.fresh(),
                        office,
                        Telephone.call(LocalDate.of(1999, 10, 1), ContactResult.SPOKEN)))
                .isEqualTo(new Refused("before-insurance"));
    }

    @Test
    @Rule("OUT-03")
    void theNextActionBecomesThePlanOfTheCaseAndItsOwnerIsWhoCalled() {
        log(Telephone.callAgain(yesterday.atTime(9, 0), today.plusDays(3)));

        assertThat(card())
                .extracting(
                        CareOfficeCard::nextAction, CareOfficeCard::nextActionOn, CareOfficeCard::nextActionOwnerName)
                .containsExactly(NextAction.CALL_AGAIN, today.plusDays(3), clerk.name());
    }

    @Test
    @Rule("OUT-03")
    void aContactTypedInLaterDoesNotReplaceThePlanOfALaterOne() {
        log(Telephone.callAgain(yesterday.atTime(9, 0), today.plusDays(3)));
        log(Telephone.callAgain(yesterday.minusDays(1).atTime(9, 0), today.plusDays(9)));

        assertThat(card().nextActionOn()).isEqualTo(today.plusDays(3));
    }

    @Test
    @Rule("OUT-03")
    void nothingToDoClearsThePlan() {
        log(Telephone.callAgain(yesterday.minusDays(1).atTime(9, 0), today.plusDays(3)));
        log(Telephone.call(yesterday, ContactResult.DECLINED));

        assertThat(card().nextAction()).isEqualTo(NextAction.NONE);
    }

    @Test
    @Rule("OUT-03")
    void aNextActionWithoutADayOrBeforeTheContactIsNone() {
        assertThat(service.log(clerk, OperationId.fresh(), office, Telephone.callAgain(yesterday.atTime(9, 0), null)))
                .isEqualTo(new Refused("day-needed"));
        assertThat(service.log(
                        clerk,
                        OperationId.fresh(),
                        office,
                        Telephone.callAgain(yesterday.atTime(9, 0), yesterday.minusDays(1))))
                .isEqualTo(new Refused("next-early"));
    }

    @Test
    @Rule("OUT-03")
    void nothingIsPlannedForAClosedOffice() {
        cases.operateAs(
                clerk,
                OperationId.fresh(),
                office,
                OperatingStatus.OPERATING,
                OperatingStatus.CLOSED,
                yesterday,
                "廃止届");

        assertThat(service.log(clerk, OperationId.fresh(), office, Telephone.callAgain(yesterday.atTime(9, 0), today)))
                .isEqualTo(new Refused("closed"));
        assertThat(log(Telephone.call(yesterday, ContactResult.SPOKEN)).stays()).isEqualTo("closed");
    }

    @Test
    @Rule("OUT-04")
    void aFirmReadsTheContactButNeitherItsMemoNorWhoWasSpokenTo() {
        var firm = people.lead(people.firm());
        office = careOffices.aCareOffice().grantedTo(firm).saved();
        log(Telephone.call(yesterday, ContactResult.INFORMED, "法人本部は反対している"));

        assertThat(contacts.contacts(firm, office, 10))
                .extracting(ContactRow::result, ContactRow::memo, ContactRow::counterpartName)
                .containsExactly(tuple(ContactResult.INFORMED, "", ""));
        assertThat(timeline.entries(firm, office, Set.of(), 0, 50))
                .extracting(CaseEntry::words)
                .doesNotContain("法人本部は反対している");
        assertThat(timeline.entries(clerk, office, Set.of(), 0, 50))
                .extracting(CaseEntry::words)
                .contains("法人本部は反対している");
    }

    @Test
    @Rule("OUT-04")
    void theCouncilReadsNoContactAtAll() {
        var council = people.council();
        office = careOffices.aCareOffice().councilMember().saved();
        log(Telephone.call(yesterday, ContactResult.INFORMED));

        assertThatThrownBy(() -> contacts.contacts(council, office, 10)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @Rule("OUT-05")
    void aCorrectionLeavesWhatWasWrittenToBeRead() {
        log(Telephone.call(yesterday, ContactResult.NO_ANSWER, "初めの文"));
        var wrong = contacts.contacts(clerk, office, 10).getFirst();
        var answer = service.correct(
                clerk,
                OperationId.fresh(),
                wrong.id(),
                wrong.version(),
                Telephone.call(yesterday, ContactResult.NO_ANSWER, "正しい文"),
                "書き間違い");

        assertThat(answer).isInstanceOf(Recorded.class);
        assertThat(contacts.contacts(clerk, office, 10))
                .extracting(ContactRow::memo, ContactRow::state)
                .containsExactly(tuple("正しい文", ContactState.STANDING), tuple("初めの文", ContactState.CORRECTED));
    }

    @Test
    @Rule("OUT-05")
    void aColleaguesRecordStaysAsItIsUnlessAnAdministratorTakesItBack() {
        log(Telephone.call(yesterday, ContactResult.NO_ANSWER));
        var record = contacts.contacts(clerk, office, 10).getFirst();

        assertThat(service.withdraw(people.cityStaff(), OperationId.fresh(), record.id(), record.version(), "誤り"))
                .isEqualTo(new Refused("not-own"));
        assertThat(service.withdraw(people.administrator(), OperationId.fresh(), record.id(), record.version(), "誤り"))
                .isInstanceOf(Recorded.class);
    }

    @Test
    @Rule("OUT-05")
    void takingBackNeedsAReason() {
        log(Telephone.call(yesterday, ContactResult.NO_ANSWER));
        var record = contacts.contacts(clerk, office, 10).getFirst();

        assertThat(service.withdraw(clerk, OperationId.fresh(), record.id(), record.version(), " "))
                .isEqualTo(new Refused("reason-needed"));
    }

    @Test
    @Rule("OUT-05")
    void aRecordIsTakenBackOnce() {
        log(Telephone.call(yesterday, ContactResult.NO_ANSWER));
        var record = contacts.contacts(clerk, office, 10).getFirst();
        service.withdraw(clerk, OperationId.fresh(), record.id(), record.version(), "誤り");

        assertThat(service.withdraw(clerk, OperationId.fresh(), record.id(), record.version(), "誤り"))
                .isEqualTo(new ChangedMeanwhile(ContactState.WITHDRAWN));
    }

    @Test
    @Rule("OUT-05")
    void undoneAtOnceThePlanIsWhatItWasThoughItsDayIsPast() {
        plans.plan(
                clerk,
                OperationId.fresh(),
                office,
                new NextPlan(NextAction.CALL_AGAIN, today, clerk.account(), "証明書の到着を確認"));
        jdbc.sql("UPDATE care_office SET next_action_on = ?").param(yesterday).update();
        var before = card().plan();
        var recorded = log(Telephone.callAgain(yesterday.atTime(9, 0), today.plusDays(4)));
        var record = contacts.contacts(clerk, office, 10).getFirst();

        var undone =
                service.undo(clerk, OperationId.fresh(), record.id(), record.version(), "すぐに取り消した", recorded.before());
        assertThat(card().plan()).isEqualTo(before);
        assertThat(((Recorded) undone).before()).as("what is planned now").isEqualTo(before);

        var again = log(Telephone.callAgain(yesterday.atTime(9, 0), today.plusDays(4)));
        var second = contacts.contacts(clerk, office, 10).stream()
                .filter(ContactRow::stands)
                .findFirst()
                .orElseThrow();
        plans.plan(clerk, OperationId.fresh(), office, new NextPlan(NextAction.VISIT, today.plusDays(1), null, ""));
        service.undo(clerk, OperationId.fresh(), second.id(), second.version(), "すぐに取り消した", again.before());
        assertThat(card().nextAction()).as("planned by somebody since").isEqualTo(NextAction.VISIT);
    }

    @Test
    @Rule("OUT-06")
    void withdrawingTheOnlyContactLeavesTheOfficeUntouchedAsItWas() {
        log(Telephone.call(yesterday, ContactResult.INFORMED));
        var record = contacts.contacts(clerk, office, 10).getFirst();
        var answer = service.withdraw(clerk, OperationId.fresh(), record.id(), record.version(), "別の事業所の記録");

        assertThat(answer).isEqualTo(new Recorded(record.id(), INFORMED, NOT_CONTACTED, "", NextPlan.NOTHING));
        assertThat(card().stage()).isEqualTo(NOT_CONTACTED);
    }

    @Test
    @Rule("OUT-06")
    void anotherContactThatCountsKeepsTheOfficeContacted() {
        log(Telephone.call(yesterday, ContactResult.NO_ANSWER));
        log(Telephone.call(today.minusDays(3), ContactResult.NO_ANSWER));
        var first = contacts.contacts(clerk, office, 10).getFirst();
        service.withdraw(clerk, OperationId.fresh(), first.id(), first.version(), "誤り");

        assertThat(card().stage()).isEqualTo(BEING_CONTACTED);
        assertThat(card().stageSince()).isEqualTo(today.minusDays(3));
    }

    @Test
    @Rule("OUT-06")
    void aCorrectedResultMovesTheCaseToWhereItBelongs() {
        log(Telephone.call(yesterday, ContactResult.INFORMED));
        var wrong = contacts.contacts(clerk, office, 10).getFirst();
        service.correct(
                clerk,
                OperationId.fresh(),
                wrong.id(),
                wrong.version(),
                Telephone.call(yesterday, ContactResult.NO_ANSWER),
                "押し間違い");

        assertThat(card().stage()).isEqualTo(BEING_CONTACTED);
    }

    @Test
    @Rule("OUT-06")
    void stepsThatFollowedStay() {
        log(Telephone.call(yesterday, ContactResult.INFORMED));
        cases.advance(
                clerk,
                OperationId.fresh(),
                office,
                INFORMED,
                SUPPORT_APPLIED,
                new Evidence(EvidenceKind.APPLICATION, today, "申込書"),
                false);
        var record = contacts.contacts(clerk, office, 10).getFirst();
        service.withdraw(clerk, OperationId.fresh(), record.id(), record.version(), "誤り");

        assertThat(card().stage()).isEqualTo(SUPPORT_APPLIED);
    }

    @Test
    void theSameActSentTwiceIsOneRecord() {
        var operation = OperationId.fresh();
        var call = Telephone.call(yesterday, ContactResult.INFORMED);
        var first = service.log(clerk, operation, office, call);

        assertThat(service.log(clerk, operation, office, call)).isEqualTo(first);
        assertThat(contacts.count(clerk, office)).isEqualTo(1);
    }

    private Recorded log(NewContact contact) {
        return (Recorded) service.log(clerk, OperationId.fresh(), office, contact);
    }

    private CareOfficeCard card() {
        return cards.card(clerk, office).orElseThrow();
    }

    private List<String> sources() {
        return jdbc.sql(
                        "SELECT evidence_kind FROM stage_event WHERE care_office_id = ? AND source_sort = 'CONTACT' ORDER BY id")
                .param(office.value())
                .query(String.class)
                .list();
    }
}
