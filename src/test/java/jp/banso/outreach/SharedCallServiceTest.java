package jp.banso.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.People;
import jp.banso.outreach.RelatedOffice.Bond;
import jp.banso.outreach.SharedCallDecision.ChangedMeanwhile;
import jp.banso.outreach.SharedCallDecision.Refused;
import jp.banso.outreach.SharedCallDecision.Together;
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
class SharedCallServiceTest {

    @Autowired
    SharedCallService shared;

    @Autowired
    ContactService contacts;

    @Autowired
    ContactQueries queries;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    LocalDate today;
    CareOfficeId office;
    CareOfficeId samePhone;
    CareOfficeId sameCorporation;
    CareOfficeId stranger;

    @BeforeEach
    void fourOffices() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices.aCareOffice().of("株式会社甲").phone("06-0000-0001").saved();
        samePhone = careOffices.aCareOffice().of("株式会社乙").phone("06(0000)0001").saved();
        sameCorporation =
                careOffices.aCareOffice().of("株式会社甲").phone("06-0000-0002").saved();
        stranger = careOffices.aCareOffice().of("株式会社丙").phone("06-0000-0003").saved();
    }

    @Test
    @Rule("OUT-12")
    void officesUnderTheSameNumberComeBeforeThoseOfTheSameCorporation() {
        assertThat(shared.related(clerk, office))
                .extracting(RelatedOffice::id)
                .containsExactly(samePhone, sameCorporation);
        assertThat(shared.related(clerk, office))
                .extracting(RelatedOffice::bond)
                .containsExactly(Bond.SAME_PHONE, Bond.SAME_CORPORATION);
        assertThat(shared.related(clerk, stranger)).isEmpty();
    }

    @Test
    @Rule("OUT-12")
    void oneCallIsARecordAStepAndAPlanOfEach() {
        var decision = shared.log(
                clerk,
                OperationId.fresh(),
                office,
                Set.of(samePhone, sameCorporation),
                Telephone.callAgain(today.atStartOfDay(), today.plusDays(3)),
                CallCircumstances.NONE);

        assertThat(decision).isInstanceOfSatisfying(Together.class, together -> assertThat(together.offices())
                .hasSize(3));
        for (var one : Set.of(office, samePhone, sameCorporation)) {
            assertThat(queries.contacts(clerk, one, 10)).hasSize(1);
            assertThat(card(one).stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
            assertThat(card(one).nextActionOn()).isEqualTo(today.plusDays(3));
        }
        assertThat(queries.contacts(clerk, stranger, 10)).isEmpty();
    }

    @Test
    @Rule("OUT-12")
    void itIsTakenBackTogether() {
        var together = (Together) shared.log(
                clerk,
                OperationId.fresh(),
                office,
                Set.of(sameCorporation),
                Telephone.call(today, ContactResult.DECLINED),
                CallCircumstances.NONE);

        assertThat(shared.undo(clerk, OperationId.fresh(), together.offices(), "別の法人だった"))
                .isInstanceOf(Together.class);
        for (var one : Set.of(office, sameCorporation)) {
            assertThat(queries.contacts(clerk, one, 10))
                    .extracting(ContactRow::state)
                    .containsExactly(ContactState.WITHDRAWN);
            assertThat(card(one).stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
            assertThat(card(one).nextAction()).isEqualTo(NextAction.NONE);
        }
    }

    @Test
    @Rule("OUT-12")
    void whereOneIsRefusedNoneIsRecordedAndWhereOneChangedNoneIsTakenBack() {
        var call = Telephone.call(today, ContactResult.SPOKEN);
        assertThat(shared.log(clerk, OperationId.fresh(), office, Set.of(stranger), call, CallCircumstances.NONE))
                .isEqualTo(new Refused("unrelated"));
        assertThat(shared.log(
                        clerk,
                        OperationId.fresh(),
                        office,
                        Set.of(samePhone),
                        Telephone.call(today.plusDays(1), ContactResult.SPOKEN),
                        CallCircumstances.NONE))
                .isEqualTo(new Refused("future"));
        assertThat(queries.contacts(clerk, office, 10)).isEmpty();

        var together = (Together)
                shared.log(clerk, OperationId.fresh(), office, Set.of(samePhone), call, CallCircumstances.NONE);
        contacts.withdraw(
                clerk, OperationId.fresh(), together.offices().getLast().contact(), 0, "片方だけ");
        assertThat(shared.undo(clerk, OperationId.fresh(), together.offices(), "取り消す"))
                .isEqualTo(new ChangedMeanwhile());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM contact_record WHERE state = 'STANDING'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Rule("OUT-12")
    void theSameActTwiceIsOneRecordOfEach() {
        var operation = OperationId.fresh();
        var call = Telephone.call(today, ContactResult.SPOKEN);
        var first = shared.log(clerk, operation, office, Set.of(samePhone), call, CallCircumstances.NONE);

        assertThat(shared.log(clerk, operation, office, Set.of(samePhone), call, CallCircumstances.NONE))
                .isEqualTo(first);
        assertThat(queries.contacts(clerk, samePhone, 10)).hasSize(1);
    }

    private CareOfficeCard card(CareOfficeId id) {
        return cases.card(clerk, id).orElseThrow();
    }
}
