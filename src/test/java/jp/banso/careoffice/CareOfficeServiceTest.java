package jp.banso.careoffice;

import static jp.banso.careoffice.AdoptionStage.BEING_CONTACTED;
import static jp.banso.careoffice.AdoptionStage.INFORMED;
import static jp.banso.careoffice.AdoptionStage.NOT_CONTACTED;
import static jp.banso.careoffice.AdoptionStage.PREPARING;
import static jp.banso.careoffice.AdoptionStage.PRE_CHECK;
import static jp.banso.careoffice.AdoptionStage.SETTLED;
import static jp.banso.careoffice.AdoptionStage.SET_UP;
import static jp.banso.careoffice.AdoptionStage.SUPPORT_APPLIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import jp.banso.careoffice.StageDecision.Moved;
import jp.banso.careoffice.StageDecision.MovedMeanwhile;
import jp.banso.careoffice.StageDecision.NeedsConfirmation;
import jp.banso.careoffice.StageDecision.Stays;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
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
class CareOfficeServiceTest {

    @Autowired
    PlanService plans;

    @Autowired
    CareOfficeService service;

    @Autowired
    CaseQueries cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meetTheClerk() {
        clerk = people.cityStaff();
        today = careOffices.today();
    }

    @Test
    @Rule("STG-01")
    void evidenceOfTheStageMovesTheOfficeOneStage() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();

        var decision = advance(clerk, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today);

        assertThat(decision).isInstanceOf(Moved.class);
        assertThat(card(office).stage()).isEqualTo(SUPPORT_APPLIED);
        assertThat(cases.stageEvents(clerk, office).getFirst().evidence()).isEqualTo(EvidenceKind.APPLICATION);
    }

    @Test
    @Rule("STG-01")
    void evidenceOfAnotherStageMovesNothing() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();

        assertThat(advance(clerk, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.TEST_EXCHANGE, today))
                .isEqualTo(new Stays(INFORMED, "evidence"));
    }

    @Test
    @Rule("STG-02")
    void aJumpAsksForASecondYes() {
        var office = careOffices.aCareOffice().saved();
        var evidence = new Evidence(EvidenceKind.OFFICE_STATEMENT, today, "電話で自主導入と聞いた");

        assertThat(service.advance(clerk, OperationId.fresh(), office, NOT_CONTACTED, SET_UP, evidence, false))
                .isEqualTo(new NeedsConfirmation(NOT_CONTACTED, SET_UP));
        assertThat(service.advance(clerk, OperationId.fresh(), office, NOT_CONTACTED, SET_UP, evidence, true))
                .isInstanceOf(Moved.class);
        assertThat(cases.stageEvents(clerk, office).getFirst().kind()).isEqualTo(StageEventKind.JUMP);
    }

    @Test
    @Rule("STG-03")
    void aStepTypedInLaterKeepsItsDay() {
        var office = careOffices.aCareOffice().saved();

        advance(clerk, office, NOT_CONTACTED, BEING_CONTACTED, EvidenceKind.CONTACT_ATTEMPT, today.minusDays(9));

        assertThat(card(office).stageSince()).isEqualTo(today.minusDays(9));
        assertThat(card(office).staleOn()).isEqualTo(today.minusDays(6));
    }

    @Test
    void daysAndMomentsAreStoredWithoutShifting() {
        var before = Instant.now().minusSeconds(5);
        var office = careOffices.aCareOffice().at(BEING_CONTACTED).saved();

        var event = cases.stageEvents(clerk, office).getFirst();
        assertThat(event.effectiveOn()).isEqualTo(today);
        assertThat(event.recordedAt()).isBetween(before, Instant.now().plusSeconds(5));
        assertThat(jdbc.sql("SELECT effective_on FROM stage_event")
                        .query(String.class)
                        .single())
                .isEqualTo(today.toString());
    }

    @Test
    @Rule("STG-03")
    void aStepBeforeTheDesignationIsRefused() {
        var office = careOffices.aCareOffice().designatedOn(today.minusDays(3)).saved();

        assertThat(advance(
                        clerk,
                        office,
                        NOT_CONTACTED,
                        BEING_CONTACTED,
                        EvidenceKind.CONTACT_ATTEMPT,
                        today.minusDays(4)))
                .isEqualTo(new Stays(NOT_CONTACTED, "before-designation"));
    }

    @Test
    @Rule("STG-04")
    void goingBackKeepsItsReason() {
        var office = careOffices.aCareOffice().at(SET_UP).saved();

        var decision = service.stepBack(
                clerk, OperationId.fresh(), office, SET_UP, PREPARING, StepBackReason.CERTIFICATE_EXPIRED, today, "");

        assertThat(decision).isInstanceOf(Moved.class);
        assertThat(cases.stageEvents(clerk, office).getFirst().reason()).isEqualTo(StepBackReason.CERTIFICATE_EXPIRED);
    }

    @Test
    @Rule({"STG-04", "STG-05"})
    void aFirmDoesNotNameAnInputError() {
        var lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().at(SET_UP).grantedTo(lead).saved();

        assertThat(service.stepBack(
                        lead, OperationId.fresh(), office, SET_UP, PREPARING, StepBackReason.INPUT_ERROR, today, ""))
                .isEqualTo(new Stays(SET_UP, "city-only"));
    }

    @Test
    @Rule("STG-05")
    void aFirmMovesItsOwnCasesWithinItsStagesOnly() {
        var lead = people.lead(people.firm());
        var own = careOffices.aCareOffice().at(PRE_CHECK).grantedTo(lead).saved();
        var early = careOffices.aCareOffice().at(INFORMED).grantedTo(lead).saved();

        assertThat(advance(lead, own, PRE_CHECK, PREPARING, EvidenceKind.OPEN_ITEM, today))
                .isInstanceOf(Moved.class);
        assertThat(advance(lead, early, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today))
                .isEqualTo(new Stays(INFORMED, "city-only"));
        assertThat(advance(lead, early, INFORMED, SETTLED, EvidenceKind.LISTING_SEEN, today))
                .isEqualTo(new Stays(INFORMED, "city-only"));
    }

    @Test
    @Rule("STG-06")
    void aCorrectionPointsToTheWrongEventAndTheCaseReturns() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();
        var wrong = (Moved) advance(clerk, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today);

        var decision = service.correct(clerk, OperationId.fresh(), office, wrong.event(), "別の事業所の申込だった");

        assertThat(decision).isInstanceOf(Moved.class);
        assertThat(card(office).stage()).isEqualTo(INFORMED);
        var events = cases.stageEvents(clerk, office);
        assertThat(events.getFirst().corrects()).isEqualTo(wrong.event());
        assertThat(events.get(1).corrected()).isTrue();
        assertThat(service.correct(clerk, OperationId.fresh(), office, wrong.event(), "もう一度"))
                .isEqualTo(new Stays(INFORMED, "correct-latest-only"));
    }

    @Test
    @Rule("STG-08")
    void anOfficeOnHoldDoesNotMove() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();
        standAs(clerk, office, Disposition.ON_HOLD, DispositionReason.NO_STAFF_OR_TIME, today.plusDays(30));

        assertThat(advance(clerk, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today))
                .isEqualTo(new Stays(INFORMED, "disposition"));
    }

    @Test
    @Rule("STG-09")
    void evidenceThatIsNoLongerAcceptedMovesNothing() {
        var office = careOffices.aCareOffice().at(PREPARING).saved();
        jdbc.sql("UPDATE evidence_type SET valid_until = ? WHERE code = 'USE_APPLICATION'")
                .param(today)
                .update();
        try {
            assertThat(advance(clerk, office, PREPARING, SET_UP, EvidenceKind.USE_APPLICATION, today))
                    .isEqualTo(new Stays(PREPARING, "evidence-not-valid"));
        } finally {
            jdbc.sql("UPDATE evidence_type SET valid_until = NULL").update();
        }
    }

    @Test
    @Rule("STG-10")
    void whoeverComesSecondIsToldWhatIsTrueNow() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();
        var other = people.cityStaff("豊中花子");
        advance(other, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today);

        assertThat(advance(clerk, office, INFORMED, SUPPORT_APPLIED, EvidenceKind.APPLICATION, today))
                .isEqualTo(new MovedMeanwhile(INFORMED, SUPPORT_APPLIED, "豊中花子", today));
        assertThat(standAs(clerk, office, Disposition.TARGET, DispositionReason.RESUMED, null))
                .isEqualTo(new AxisDecision.Stays("same"));
    }

    @Test
    @Rule("STG-12")
    void aPauseNamesTheDayToLookAgain() {
        var office = careOffices.aCareOffice().at(INFORMED).saved();

        assertThat(standAs(clerk, office, Disposition.ON_HOLD, DispositionReason.NO_AGREEMENT, null))
                .isEqualTo(new AxisDecision.Stays("review-needed"));
        assertThat(standAs(clerk, office, Disposition.DECLINED, DispositionReason.DUPLICATE, null))
                .isEqualTo(new AxisDecision.Stays("reason"));
    }

    @Test
    void everyDispositionIsKept() {
        for (var next : Disposition.values()) {
            if (next != Disposition.TARGET) {
                var office = careOffices.aCareOffice().saved();
                var review = next == Disposition.ON_HOLD ? today.plusDays(7) : null;
                assertThat(standAs(
                                clerk, office, next, next.reasons().iterator().next(), review))
                        .as(next.name())
                        .isInstanceOf(AxisDecision.Moved.class);
            }
        }
    }

    @Test
    @Rule("STG-12")
    void aFirmMayOnlyPause() {
        var lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().at(PREPARING).grantedTo(lead).saved();

        assertThat(standAs(lead, office, Disposition.DECLINED, DispositionReason.COST, null))
                .isEqualTo(new AxisDecision.Stays("city-only"));
        assertThat(standAs(lead, office, Disposition.ON_HOLD, DispositionReason.NO_STAFF_OR_TIME, today.plusDays(7)))
                .isInstanceOf(AxisDecision.Moved.class);
    }

    @Test
    @Rule("STG-13")
    void closingEndsWhatWasPlannedAndTheFirmsSight() {
        var lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().at(PREPARING).grantedTo(lead).saved();
        plans.plan(
                clerk,
                OperationId.fresh(),
                office,
                new NextPlan(NextAction.VISIT, today.plusDays(2), clerk.account(), "午後"));

        service.operateAs(
                clerk, OperationId.fresh(), office, OperatingStatus.OPERATING, OperatingStatus.CLOSED, today, "");

        assertThat(card(office).nextAction()).isEqualTo(NextAction.NONE);
        assertThat(card(office).vendor()).isEmpty();
        assertThat(grants.sights(clerk, office)).isEmpty();
        assertThat(cases.card(lead, office)).isEmpty();
        assertThat(cases.stageEvents(clerk, office)).hasSize(5);
    }

    @Test
    @Rule("STG-14")
    void movingToTheWebServiceTakesWordsThatProveIt() {
        var office = careOffices.aCareOffice().at(SET_UP).saved();

        assertThat(migrate(office, today, " ")).isEqualTo(new AxisDecision.Stays("comment-needed"));
        assertThat(migrate(office, today.plusDays(1), "画面で確認")).isEqualTo(new AxisDecision.Stays("future"));
        assertThat(migrate(office, today, "画面で確認")).isInstanceOf(AxisDecision.Moved.class);
    }

    @Test
    @Rule("STG-15")
    void noActOfAPersonTakesAListing() {
        assertThat(Arrays.stream(CareOfficeService.class.getMethods())
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(Listing.class);
    }

    @Test
    void aPlannedDayLiesAhead() {
        var office = careOffices.aCareOffice().saved();

        assertThat(plan(office, today.minusDays(1))).isEqualTo(new AxisDecision.Stays("day-past"));
        assertThat(plan(office, today.plusYears(4))).isEqualTo(new AxisDecision.Stays("day-far"));
        assertThat(plan(office, today)).isInstanceOf(AxisDecision.Moved.class);
    }

    @Test
    void forAClosedOfficeNothingIsPutBack() {
        var office = careOffices.aCareOffice().saved();
        var before = new NextPlan(NextAction.CALL_AGAIN, today, clerk.account(), "");
        service.operateAs(
                clerk, OperationId.fresh(), office, OperatingStatus.OPERATING, OperatingStatus.CLOSED, today, "");

        assertThat(plans.planBack(clerk, OperationId.fresh(), office, NextPlan.NOTHING, before))
                .isEqualTo(new AxisDecision.Stays("closed"));
        assertThat(card(office).plan()).isEqualTo(NextPlan.NOTHING);
    }

    @Test
    void whoPlansOnWhatSomebodyElseHasChangedIsTold() {
        var office = careOffices.aCareOffice().saved();
        var seen = card(office).plan();
        plan(office, today.plusDays(3));
        var mine = new NextPlan(NextAction.VISIT, today.plusDays(9), clerk.account(), "午後");

        assertThat(plans.replan(clerk, OperationId.fresh(), office, seen, mine))
                .isInstanceOf(AxisDecision.MovedMeanwhile.class);
        assertThat(card(office).nextActionOn()).isEqualTo(today.plusDays(3));
        assertThat(plans.replan(clerk, OperationId.fresh(), office, card(office).plan(), mine))
                .isInstanceOf(AxisDecision.Moved.class);
        assertThat(card(office).plan()).isEqualTo(mine);
    }

    @Test
    void aVisitorSeesOnlyTheOwnCases() {
        var firm = people.firm();
        var visitor = people.visitor(firm);
        var own = careOffices.aCareOffice().grantedTo(visitor).saved();
        var colleagues =
                careOffices.aCareOffice().grantedTo(people.visitor(firm)).saved();

        assertThat(cases.card(visitor, own)).isPresent();
        assertThat(cases.card(visitor, colleagues)).isEmpty();
        assertThat(cases.card(people.lead(firm), colleagues)).isPresent();
    }

    @Test
    void anObserverMovesNothing() {
        var office = careOffices.aCareOffice().saved();
        var observer = people.observer();

        assertThatThrownBy(() ->
                        advance(observer, office, NOT_CONTACTED, BEING_CONTACTED, EvidenceKind.CONTACT_ATTEMPT, today))
                .isInstanceOf(NotAllowed.class);
    }

    private StageDecision advance(
            Viewer viewer, CareOfficeId office, AdoptionStage from, AdoptionStage to, EvidenceKind kind, LocalDate on) {
        return service.advance(viewer, OperationId.fresh(), office, from, to, new Evidence(kind, on, "電話で確認"), true);
    }

    private AxisDecision standAs(
            Viewer viewer,
            CareOfficeId office,
            Disposition next,
            DispositionReason reason,
            @org.jspecify.annotations.Nullable LocalDate review) {
        return service.standAs(viewer, OperationId.fresh(), office, Disposition.TARGET, next, reason, review, "電話で確認");
    }

    private AxisDecision migrate(CareOfficeId office, LocalDate on, String words) {
        return service.migrate(
                clerk,
                OperationId.fresh(),
                office,
                MigrationStage.NOT_STARTED,
                MigrationStage.PORTAL_REGISTERED,
                on,
                words);
    }

    private AxisDecision plan(CareOfficeId office, LocalDate on) {
        return plans.plan(clerk, OperationId.fresh(), office, new NextPlan(NextAction.CALL_AGAIN, on, null, ""));
    }

    private CareOfficeCard card(CareOfficeId office) {
        return cases.card(clerk, office).orElseThrow();
    }
}
