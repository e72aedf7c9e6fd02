package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.council.EntryDecision.Done;
import jp.banso.council.EntryDecision.Stays;
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
class ConsentServiceTest {

    @Autowired
    ConsentService consents;

    @Autowired
    MemberQueries members;

    @Autowired
    CouncilQueries queries;

    @Autowired
    MemberLists lists;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void aMember() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices.aCareOffice().at(AdoptionStage.INFORMED).saved();
        lists.silentMembers(administrator, careOffices.today(), office);
    }

    @Test
    @Rule("CNC-08")
    void aMemberThatDidNotConsentHasANameAndNoStage() {
        assertThat(row().stage()).isNull();
        assertThat(row().listed()).isFalse();
        assertThat(cases.card(secretariat, office)).isEmpty();
        assertThat(offices.count(secretariat, CareOfficeFilter.none())).isZero();
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 10)
                        .getFirst()
                        .stage())
                .isEqualTo(AdoptionStage.INFORMED);
        assertThat(queries.totals(secretariat).members()).isZero();
        assertThat(queries.totals(secretariat).unnamed()).isEqualTo(1);
    }

    @Test
    @Rule("CNC-08")
    void withItsConsentItsProgressIsReadFromTheNextQuestionOn() {
        assertThat(consents.consent(secretariat, OperationId.fresh(), office, careOffices.today()))
                .isEqualTo(new Done());
        assertThat(row().stage()).isEqualTo(AdoptionStage.INFORMED);
        assertThat(row().consentedOn()).isEqualTo(careOffices.today());
        assertThat(cases.card(secretariat, office)).isPresent();
        assertThat(jdbc.sql("SELECT by_council FROM council_consent")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @Rule("CNC-08")
    void withdrawnConsentHoldsFromTheNextQuestionOn() {
        consents.consent(administrator, OperationId.fresh(), office, careOffices.today());
        assertThat(cases.card(secretariat, office)).isPresent();
        assertThat(consents.withdraw(administrator, OperationId.fresh(), office))
                .isEqualTo(new Done());
        assertThat(cases.card(secretariat, office)).isEmpty();
        assertThat(row().stage()).isNull();
        assertThat(offices.count(secretariat, CareOfficeFilter.none())).isZero();
        assertThat(consents.withdraw(administrator, OperationId.fresh(), office))
                .isEqualTo(new Stays("no-consent"));
    }

    @Test
    @Rule("CNC-08")
    void onlyMembersConsentOnceAndNotAheadOfTime() {
        var stranger = careOffices.aCareOffice().saved();
        assertThat(consents.consent(secretariat, OperationId.fresh(), stranger, careOffices.today()))
                .isEqualTo(new Stays("no-member"));
        assertThat(consents.consent(
                        secretariat,
                        OperationId.fresh(),
                        office,
                        careOffices.today().plusDays(1)))
                .isEqualTo(new Stays("consent-future"));
        consents.consent(secretariat, OperationId.fresh(), office, careOffices.today());
        assertThat(consents.consent(secretariat, OperationId.fresh(), office, careOffices.today()))
                .isEqualTo(new Stays("consent-already"));
    }

    @Test
    @Rule({"CNC-03", "CNC-08"})
    void whoeverLeavesTheCouncilIsSeenNoLongerWhateverItAgreedTo() {
        consents.consent(administrator, OperationId.fresh(), office, careOffices.today());
        lists.silentMembers(
                administrator, careOffices.today(), careOffices.aCareOffice().saved());
        assertThat(cases.card(secretariat, office)).isEmpty();
        lists.silentMembers(administrator, careOffices.today(), office);
        assertThat(cases.card(secretariat, office)).isPresent();
    }

    private MemberRow row() {
        return members.rows(secretariat, MemberFilter.none(), 0, 10).getFirst();
    }
}
