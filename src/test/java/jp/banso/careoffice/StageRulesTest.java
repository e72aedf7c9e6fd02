package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class StageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final Actor CLERK = new Actor(new AccountId(1), "市職員");

    @Test
    @Rule("STG-01")
    void oneStageForwardIsAllowed() {
        assertThat(at(AdoptionStage.INFORMED).againstMovingTo(AdoptionStage.SUPPORT_APPLIED, TODAY, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_CONTACTED,INFORMED", "INFORMED,PRE_CHECK", "SUPPORT_APPLIED,SET_UP", "SET_UP,LIVE"})
    @Rule("STG-01")
    void stagesAreNotLeftOut(AdoptionStage now, AdoptionStage next) {
        assertThat(at(now).againstMovingTo(next, TODAY, TODAY)).contains("order");
    }

    @ParameterizedTest
    @EnumSource(
            value = AdoptionStage.class,
            names = {"NOT_CONTACTED", "BEING_CONTACTED", "INFORMED", "SUPPORT_APPLIED", "PRE_CHECK", "PREPARING"})
    @Rule("STG-18")
    void aRecordedListTakesAnOfficeToSetUpFromEveryStageBefore(AdoptionStage now) {
        var list = Evidence.recorded(EvidenceKind.LISTING_SEEN, TODAY, new Source(Sort.SNAPSHOT, 7));
        assertThat(at(now).againstMovingTo(AdoptionStage.SET_UP, list, TODAY)).isEmpty();
        assertThat(list.kind().supports(now, AdoptionStage.SET_UP)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT_APPLIED,SET_UP", "PRE_CHECK,SET_UP"})
    @Rule("STG-18")
    void aListThatSomebodyTypedInDoesNot(AdoptionStage now, AdoptionStage next) {
        var seen = new Evidence(EvidenceKind.LISTING_SEEN, TODAY, "公表一覧で見た");
        assertThat(at(now).againstMovingTo(next, seen, TODAY)).contains("order");
    }

    @Test
    @Rule("STG-18")
    void aRecordedListProvesNothingBeyondSetUp() {
        var list = Evidence.recorded(EvidenceKind.LISTING_SEEN, TODAY, new Source(Sort.SNAPSHOT, 7));
        assertThat(at(AdoptionStage.PRE_CHECK).againstMovingTo(AdoptionStage.LIVE, list, TODAY))
                .contains("order");
    }

    @ParameterizedTest
    @EnumSource(
            value = AdoptionStage.class,
            names = {"SET_UP", "TEST_EXCHANGED", "LIVE", "SETTLED"})
    @Rule("STG-02")
    void aSelfAdopterMayJumpToSetUpOrBeyond(AdoptionStage next) {
        assertThat(at(AdoptionStage.NOT_CONTACTED).againstMovingTo(next, TODAY, TODAY))
                .isEmpty();
        assertThat(EvidenceKind.supporting(AdoptionStage.NOT_CONTACTED, next))
                .containsExactly(EvidenceKind.LISTING_SEEN, EvidenceKind.OFFICE_STATEMENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = AdoptionStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_CONTACTED"})
    @Rule("STG-01")
    void everyStageHasEvidenceOfItsOwn(AdoptionStage stage) {
        var before = AdoptionStage.values()[stage.ordinal() - 1];
        assertThat(EvidenceKind.supporting(before, stage)).isNotEmpty().allMatch(kind -> kind.proves() == stage);
    }

    @Test
    @Rule("STG-03")
    void aStepInTheFutureIsRefused() {
        assertThat(at(AdoptionStage.INFORMED).againstMovingTo(AdoptionStage.SUPPORT_APPLIED, TODAY.plusDays(1), TODAY))
                .contains("future");
    }

    @Test
    @Rule("STG-03")
    void aStepBeforeTheFirstDesignationIsRefused() {
        var office = at(AdoptionStage.NOT_CONTACTED);
        ReflectionTestUtils.setField(office, "firstDesignatedOn", TODAY.minusDays(5));

        assertThat(office.againstMovingTo(AdoptionStage.BEING_CONTACTED, TODAY.minusDays(6), TODAY))
                .contains("before-designation");
        assertThat(office.againstMovingTo(AdoptionStage.BEING_CONTACTED, TODAY.minusDays(5), TODAY))
                .isEmpty();
    }

    @Test
    @Rule("STG-03")
    void aStepBeforeThePresentStageBeganIsRefused() {
        assertThat(at(AdoptionStage.INFORMED)
                        .againstMovingTo(AdoptionStage.SUPPORT_APPLIED, TODAY.minusDays(31), TODAY))
                .contains("before-current");
    }

    @Test
    @Rule("STG-08")
    void aClosedOfficeDoesNotMove() {
        var office = at(AdoptionStage.INFORMED);
        office.operateAs(OperatingStatus.CLOSED, CLERK, Instant.EPOCH);

        assertThat(office.againstMovingTo(AdoptionStage.SUPPORT_APPLIED, TODAY, TODAY))
                .contains("closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Disposition.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TARGET"})
    @Rule("STG-08")
    void anOfficeThatIsNotPursuedDoesNotMove(Disposition disposition) {
        var office = at(AdoptionStage.INFORMED);
        office.standAs(disposition, "OTHER", null, CLERK, Instant.EPOCH);

        assertThat(office.againstMovingTo(AdoptionStage.SUPPORT_APPLIED, TODAY, TODAY))
                .contains("disposition");
    }

    @ParameterizedTest
    @CsvSource({"BEING_CONTACTED,3", "INFORMED,30", "SUPPORT_APPLIED,7", "PREPARING,45", "SETTLED,180"})
    @Rule("STG-11")
    void aCaseStallsAfterTheDaysOfItsStage(AdoptionStage stage, int days) {
        assertThat(stale(stage, TODAY, null)).contains(TODAY.plusDays(days));
    }

    @Test
    @Rule("STG-11")
    void anAppointmentPutsStallingOffUntilThreeDaysAfterIt() {
        assertThat(stale(AdoptionStage.BEING_CONTACTED, TODAY, TODAY.plusDays(10)))
                .contains(TODAY.plusDays(13));
        assertThat(stale(AdoptionStage.INFORMED, TODAY, TODAY.plusDays(10))).contains(TODAY.plusDays(30));
    }

    @Test
    @Rule("STG-11")
    void aCaseThatIsNotPursuedNeverStalls() {
        assertThat(StageRules.staleOn(
                        AdoptionStage.INFORMED, TODAY, null, Disposition.DECLINED, OperatingStatus.OPERATING))
                .isNull();
        assertThat(stale(AdoptionStage.NOT_CONTACTED, null, null)).isEmpty();
    }

    private static Optional<LocalDate> stale(
            AdoptionStage stage, @Nullable LocalDate since, @Nullable LocalDate appointment) {
        return Optional.ofNullable(
                StageRules.staleOn(stage, since, appointment, Disposition.TARGET, OperatingStatus.OPERATING));
    }

    private static CareOffice at(AdoptionStage stage) {
        var office = new CareOffice();
        ReflectionTestUtils.setField(office, "stage", stage);
        if (stage != AdoptionStage.NOT_CONTACTED) {
            ReflectionTestUtils.setField(office, "stageSince", TODAY.minusDays(30));
        }
        return office;
    }
}
