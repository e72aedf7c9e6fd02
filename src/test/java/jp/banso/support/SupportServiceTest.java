package jp.banso.support;

import static jp.banso.careoffice.AdoptionStage.LIVE;
import static jp.banso.careoffice.AdoptionStage.PREPARING;
import static jp.banso.careoffice.AdoptionStage.PRE_CHECK;
import static jp.banso.careoffice.AdoptionStage.SETTLED;
import static jp.banso.careoffice.AdoptionStage.SET_UP;
import static jp.banso.careoffice.AdoptionStage.SUPPORT_APPLIED;
import static jp.banso.careoffice.AdoptionStage.TEST_EXCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.careoffice.StepBackReason;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.OperationId;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.SupportDecision.Done;
import jp.banso.support.SupportDecision.Joined;
import jp.banso.support.SupportDecision.MovedMeanwhile;
import jp.banso.support.SupportDecision.Received;
import jp.banso.support.SupportDecision.Refused;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SupportServiceTest {

    @Autowired
    SupportApplicationService applications;

    @Autowired
    AssignmentService assignments;

    @Autowired
    VisitService visits;

    @Autowired
    ChecklistService checklists;

    @Autowired
    UsageReportService usage;

    @Autowired
    SettledRuleService rule;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportWorkQueries work;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeService service;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    SupportDesk desk;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff other;
    LocalDate today;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        lead = people.lead(people.firm());
        other = people.lead(people.firm());
        today = desk.today();
        office = careOffices.aCareOffice().saved();
    }

    @Test
    @Rule("SUP-02")
    void anApplicationMovesTheOfficeToS30AndGetsTheYearsFirstNumber() {
        var answer = applications.apply(clerk, OperationId.fresh(), office, SupportDesk.wish(today));

        assertThat(answer).isInstanceOf(Received.class);
        assertThat(((Received) answer).receiptNumber())
                .isEqualTo(FiscalYear.of(today).label() + "-0001");
        assertThat(stage()).isEqualTo(SUPPORT_APPLIED);
    }

    @Test
    @Rule("SUP-02")
    void numbersBeginAnewWithTheFiscalYear() {
        var second = careOffices.aCareOffice().saved();
        applications.apply(clerk, OperationId.fresh(), office, SupportDesk.wish(LocalDate.of(2026, 3, 31)));
        var answer = applications.apply(clerk, OperationId.fresh(), second, SupportDesk.wish(LocalDate.of(2026, 4, 1)));

        assertThat(((Received) answer).receiptNumber()).isEqualTo("R8-0001");
        assertThat(support.applications(clerk, office).getFirst().receiptNumber())
                .isEqualTo("R7-0001");
    }

    @Test
    @Rule("SUP-03")
    void aSecondApplicationIsJoinedToTheFirst() {
        var first = desk.applied(clerk, office);

        var answer = applications.apply(clerk, OperationId.fresh(), office, SupportDesk.wish(today));

        assertThat(answer).isInstanceOf(Joined.class);
        assertThat(((Joined) answer).id()).isEqualTo(first);
        assertThat(support.applications(clerk, office)).singleElement().satisfies(card -> assertThat(card.arrivals())
                .hasSize(1));
    }

    @Test
    void anApplicationFromTomorrowIsRefused() {
        assertThat(applications.apply(clerk, OperationId.fresh(), office, SupportDesk.wish(today.plusDays(1))))
                .isEqualTo(new Refused("future"));
    }

    @Test
    void aWishBeforeTheApplicationAndANumberWithoutDigitsAreRefused() {
        assertThat(applications.apply(clerk, OperationId.fresh(), office, wish("06-0000-0001", today.minusDays(1))))
                .isEqualTo(new Refused("wished-early"));
        assertThat(applications.apply(clerk, OperationId.fresh(), office, wish("あいうえお", today)))
                .isEqualTo(new Refused("phone-bad"));
        assertThat(applications.apply(clerk, OperationId.fresh(), office, wish("０６－００００", today)))
                .isInstanceOf(Received.class);
    }

    private NewApplication wish(String phone, LocalDate wished) {
        var usual = SupportDesk.wish(today);
        return new NewApplication(
                usual.receivedOn(),
                usual.channel(),
                usual.contactName(),
                phone,
                usual.software(),
                usual.claimMethod(),
                usual.certificate(),
                wished,
                usual.note());
    }

    @Test
    @Rule("SUP-04")
    void anApplicationIsNotWithdrawnWhileAFirmIsAsked() {
        desk.offered(clerk, office, lead);
        var id = support.applications(clerk, office).getFirst().id();

        assertThat(applications.withdraw(clerk, OperationId.fresh(), id, WithdrawalReason.OTHER, ""))
                .isEqualTo(new Refused("assigned"));
    }

    @Test
    @Rule("SUP-04")
    void aWithdrawnApplicationLeavesRoomForAnother() {
        var id = desk.applied(clerk, office);
        applications.withdraw(clerk, OperationId.fresh(), id, WithdrawalReason.OFFICE_DECLINED, "電話で");

        assertThat(applications.apply(clerk, OperationId.fresh(), office, SupportDesk.wish(today)))
                .isInstanceOf(Received.class);
    }

    @Test
    @Rule("SUP-05")
    void anOfficeHasOneOpenAssignment() {
        desk.offered(clerk, office, lead);
        var id = support.applications(clerk, office).getFirst().id();

        assertThat(assignments.offer(
                        clerk, OperationId.fresh(), id, new NewOffer(other.vendor(), null, today, null, "")))
                .isEqualTo(new MovedMeanwhile("OFFERED", clerk.name()));
    }

    @Test
    @Rule("SUP-06")
    void anOfferShowsTheCardAndOpensNothing() {
        desk.offered(clerk, office, lead);

        assertThat(work.mine(lead)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AssignmentState.OFFERED);
            assertThat(row.officeName()).isNotEmpty();
            assertThat(row.phone() + row.contactName() + row.contactPhone() + row.address())
                    .isEmpty();
        });
        assertThat(cases.card(lead, office)).isEmpty();
        assertThat(support.applications(lead, office)).isEmpty();
    }

    @Test
    @Rule("SUP-06")
    void acceptingOpensTheCaseAndMovesItToS40() {
        desk.accepted(clerk, office, lead);

        assertThat(cases.card(lead, office)).isPresent();
        assertThat(stage()).isEqualTo(PRE_CHECK);
        assertThat(work.mine(lead).getFirst().phone()).isNotEmpty();
        assertThat(support.applications(lead, office).getFirst().note()).isEmpty();
    }

    @Test
    @Rule("SUP-06")
    void aVisitorAcceptsForThemselves() {
        var visitor = people.visitor(lead.vendor());
        var assignment = desk.offered(clerk, office, lead);

        assignments.accept(visitor, OperationId.fresh(), assignment, null, today);

        assertThat(cases.card(visitor, office)).isPresent();
        assertThat(support.assignments(clerk, office).getFirst().visitor()).isEqualTo(visitor.account());
    }

    @Test
    @Rule("SUP-06")
    void aReturnedOfferCanGoToAnotherFirm() {
        var assignment = desk.offered(clerk, office, lead);
        assignments.giveBack(lead, OperationId.fresh(), assignment, ReturnReason.NO_CAPACITY, "11月は満員");

        assertThat(work.applications(clerk, ApplicationRow.Waiting.RETURNED))
                .singleElement()
                .satisfies(row -> assertThat(row.returnWords()).isEqualTo("11月は満員"));
        var id = support.applications(clerk, office).getFirst().id();
        assertThat(assignments.offer(
                        clerk, OperationId.fresh(), id, new NewOffer(other.vendor(), null, today, null, "")))
                .isInstanceOf(Done.class);
    }

    @Test
    @Rule("SUP-07")
    void endingAnAssignmentEndsTheFirmsSight() {
        var assignment = desk.accepted(clerk, office, lead);

        assignments.end(
                lead, OperationId.fresh(), assignment, AssignmentState.ACCEPTED, CloseResult.SET_UP_ONLY, "", today);

        assertThat(cases.card(lead, office)).isEmpty();
        assertThat(work.mine(lead)).isEmpty();
        assertThat(support.assignments(clerk, office).getFirst().closeResult()).isEqualTo(CloseResult.SET_UP_ONLY);
    }

    @Test
    @Rule("SUP-07")
    void onlyTheCityTakesAnOfferBack() {
        var assignment = desk.offered(clerk, office, lead);

        assertThat(assignments.end(
                        lead,
                        OperationId.fresh(),
                        assignment,
                        AssignmentState.OFFERED,
                        CloseResult.CANCELLED,
                        "",
                        today))
                .isEqualTo(new Refused("city-only"));
        assertThat(assignments.end(
                        clerk,
                        OperationId.fresh(),
                        assignment,
                        AssignmentState.OFFERED,
                        CloseResult.CANCELLED,
                        "",
                        today))
                .isInstanceOf(Done.class);
    }

    @Test
    @Rule("SUP-07")
    void anOfferAcceptedMeanwhileIsNotTakenBack() {
        var assignment = desk.accepted(clerk, office, lead);

        assertThat(assignments.end(
                        clerk,
                        OperationId.fresh(),
                        assignment,
                        AssignmentState.OFFERED,
                        CloseResult.CANCELLED,
                        "",
                        today))
                .isInstanceOf(MovedMeanwhile.class);
        assertThat(cases.card(lead, office)).isPresent();
    }

    @Test
    @Rule("SUP-08")
    void anotherFirmCannotTellThatTheCaseExists() {
        var assignment = desk.accepted(clerk, office, lead);

        assertThat(work.mine(other)).isEmpty();
        assertThat(work.myWork(other, today)).isEqualTo(new SupportWorkQueries.MyWork(0, 0, 0));
        assertThatThrownBy(() -> assignments.accept(other, OperationId.fresh(), assignment, null, today))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.visited(other, assignment, desk.note(null, null)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.answer(other, assignment, ChecklistItem.PC, ItemAnswer.READY))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.used(other, office, YearMonth.from(today), 1))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    @Rule("SUP-08")
    void theNextFirmReadsNothingOfTheOneBefore() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.visited(lead, assignment, desk.note(null, null));
        desk.answer(lead, assignment, ChecklistItem.PC, ItemAnswer.READY);
        assignments.end(
                clerk, OperationId.fresh(), assignment, AssignmentState.ACCEPTED, CloseResult.WAITING, "", today);
        desk.accepted(clerk, office, other);

        assertThat(support.visits(other, office)).isEmpty();
        assertThat(support.checklist(other, office))
                .allSatisfy(row -> assertThat(row.answer()).isNull());
        assertThat(support.assignments(other, office)).hasSize(1);
        assertThat(timeline.entries(other, office, Set.of(), 0, 500))
                .filteredOn(entry -> entry.textKey().startsWith("timeline.support"))
                .noneMatch(entry -> entry.actor().equals(lead.name()));
        assertThat(support.visits(clerk, office)).hasSize(1);
    }

    @Test
    @Rule("SUP-09")
    void whatIsNotReadyNamesADay() {
        var assignment = desk.accepted(clerk, office, lead);

        assertThat(checklists.answer(
                        lead, OperationId.fresh(), assignment, ChecklistItem.PC, null, ItemAnswer.OPEN, null, today))
                .isEqualTo(new Refused("due-needed"));
    }

    @Test
    @Rule("SUP-09")
    void twoPeopleWhoAnswerOneItemLoseNothing() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.answer(lead, assignment, ChecklistItem.PC, ItemAnswer.READY);

        assertThat(desk.answer(lead, assignment, ChecklistItem.PC, ItemAnswer.FAILED))
                .isEqualTo(new MovedMeanwhile("READY", lead.name()));
    }

    @Test
    @Rule("SUP-10")
    void theSixIndispensableAnswersEndThePreCheck() {
        var assignment = desk.accepted(clerk, office, lead);
        ChecklistItem.MUST.forEach(item -> desk.answer(lead, assignment, item, ItemAnswer.OPEN));

        assertThat(stage()).isEqualTo(PREPARING);
    }

    @Test
    @Rule("SUP-11")
    void theUseApplicationCountsOnceTheEnvironmentIsReady() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.visited(lead, assignment, desk.note(today, null));
        assertThat(stage()).isEqualTo(PRE_CHECK);

        desk.preChecked(lead, assignment);

        assertThat(stage()).isEqualTo(SET_UP);
    }

    @Test
    @Rule("SUP-12")
    void aNoteDatedAfterTodayIsRefused() {
        var assignment = desk.accepted(clerk, office, lead);
        var note = desk.note(null, null);

        assertThat(desk.visited(
                        lead,
                        assignment,
                        new NewVisitNote(
                                today.plusDays(1),
                                note.kind(),
                                note.place(),
                                note.met(),
                                note.workDone(),
                                note.trouble(),
                                null,
                                null,
                                null)))
                .isEqualTo(new Refused("future"));
    }

    @Test
    @Rule("SUP-12")
    void aRetryWithTheSameOperationIsOneNote() {
        var assignment = desk.accepted(clerk, office, lead);
        var operation = OperationId.fresh();
        var first = visits.addNote(lead, operation, assignment, desk.note(null, null));

        for (var again = 0; again < 5; again++) {
            assertThat(visits.addNote(lead, operation, assignment, desk.note(null, null)))
                    .isEqualTo(first);
        }
        assertThat(support.visits(clerk, office)).hasSize(1);
    }

    @Test
    @Rule("SUP-12")
    void aSucceededTestWithANamedOfficeMovesTheCaseToS70() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.preChecked(lead, assignment);

        desk.visited(lead, assignment, desk.note(today, new TestExchange(today, "見本訪問介護", true, false, true)));

        assertThat(stage()).isEqualTo(TEST_EXCHANGED);
    }

    @Test
    @Rule("SUP-12")
    void aTestThatWasNotImportedMovesNothing() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.preChecked(lead, assignment);

        desk.visited(lead, assignment, desk.note(today, new TestExchange(today, "見本訪問介護", true, false, false)));

        assertThat(stage()).isEqualTo(SET_UP);
    }

    @Test
    @Rule("SUP-13")
    void theFirstMonthWithAnExchangeIsLive() {
        toTested();

        desk.used(lead, office, YearMonth.from(today), 2);

        assertThat(stage()).isEqualTo(LIVE);
    }

    @Test
    @Rule("SUP-13")
    void aMonthWithoutExchangeMovesNothing() {
        toTested();

        desk.used(lead, office, YearMonth.from(today), 0);

        assertThat(stage()).isEqualTo(TEST_EXCHANGED);
    }

    @Test
    @Rule("SUP-14")
    void twoMonthsAndThreePartnersSettleEvenWhenAFirmReports() {
        toTested();
        desk.used(lead, office, YearMonth.from(today).minusMonths(1), 1);
        desk.used(lead, office, YearMonth.from(today), 3);

        assertThat(stage()).isEqualTo(SETTLED);
    }

    @Test
    @Rule("SUP-14")
    void aRuleSetAnewIsAskedAtTheNextReport() {
        toTested();
        var administrator = people.administrator();
        desk.used(lead, office, YearMonth.from(today).minusMonths(1), 1);
        assertThat(rule.set(administrator, OperationId.fresh(), new SettledRule(0, 2, 5, 3))
                        .set())
                .isTrue();

        desk.used(lead, office, YearMonth.from(today), 3);

        assertThat(stage()).isEqualTo(LIVE);
        assertThat(rule.set(administrator, OperationId.fresh(), new SettledRule(0, 2, 1, 3))
                        .set())
                .isFalse();
    }

    @Test
    @Rule("SUP-01")
    void aStepTakenBackIsNotTakenForwardAgainByTheSameRecord() {
        toTested();
        service.stepBack(
                lead, OperationId.fresh(), office, TEST_EXCHANGED, SET_UP, StepBackReason.PC_REPLACED, today, "");

        desk.visited(lead, assignment(), desk.note(null, null));

        assertThat(stage()).isEqualTo(SET_UP);
    }

    @Test
    void aColleagueOfTheFirmSeesOnlyTheirOwnCases() {
        var visitor = people.visitor(lead.vendor());
        var colleague = people.visitor(lead.vendor());
        var assignment = desk.accepted(clerk, office, lead);

        assignments.nameVisitor(lead, OperationId.fresh(), assignment, visitor.account());

        assertThat(work.mine(visitor)).hasSize(1);
        assertThat(work.mine(colleague)).isEmpty();
        assertThat(work.mine(lead)).hasSize(1);
        assertThat(stage()).isEqualTo(PRE_CHECK);
    }

    @Test
    void theNextVisitOfALaterNoteStandsInTheListOfTheDay() {
        var assignment = desk.accepted(clerk, office, lead);
        assignments.planVisit(lead, OperationId.fresh(), assignment, VisitTime.on(today));

        assertThat(work.myWork(lead, today)).isEqualTo(new SupportWorkQueries.MyWork(0, 1, 0));
        assertThat(work.myWork(lead, today.plusDays(1)).overdue()).isEqualTo(1);
    }

    private void toTested() {
        var assignment = desk.accepted(clerk, office, lead);
        desk.preChecked(lead, assignment);
        desk.visited(lead, assignment, desk.note(today, new TestExchange(today, "見本訪問介護", true, true, true)));
    }

    private AssignmentId assignment() {
        return support.assignments(clerk, office).getFirst().id();
    }

    private AdoptionStage stage() {
        return cases.card(clerk, office).orElseThrow().stage();
    }
}
