package jp.banso.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.DispositionReason;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.NewContact;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.witness.WitnessDecision.Done;
import jp.banso.witness.WitnessDecision.Stays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class WitnessTest {

    @Autowired
    WitnessService service;

    @Autowired
    WitnessQueries queries;

    @Autowired
    WitnessLimitService limits;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOfficeService cases;

    @Autowired
    Surveys surveys;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.administrator();
        today = careOffices.today();
    }

    @Test
    @Rule("LST-16")
    void theWitnessesOfAnOfficeStandApartEachWithDayAndSource() {
        var office = careOffices.aCareOffice().listed().saved();
        said(office, Statement.NOT_ADOPTED, 20);
        said(office, Statement.ADOPTED, 3);
        desk.used(clerk, office, YearMonth.from(today.minusMonths(1)), 4);

        var told = queries.of(clerk, office).orElseThrow();
        assertThat(told.state()).isEqualTo(ShownState.IN_USE);
        assertThat(told.said())
                .extracting(SaidRow::says, SaidRow::on, SaidRow::means, SaidRow::recorder)
                .containsExactly(
                        tuple(Statement.ADOPTED, today.minusDays(3), StatementMeans.CALL, clerk.name()),
                        tuple(Statement.NOT_ADOPTED, today.minusDays(20), StatementMeans.CALL, clerk.name()));
        assertThat(told.exchange()).isNotNull();
    }

    @Test
    @Rule("LST-16")
    void whatIsSaidOnTheTelephoneAndInASurveyIsAStatement() {
        var called = careOffices.aCareOffice().saved();
        call(called, Set.of());
        var faxing = careOffices.aCareOffice().saved();
        call(faxing, Set.of(ContactReason.FAX_EASIER));
        var asked = careOffices.aCareOffice().saved();
        var wave = surveys.opened(
                clerk, Surveys.wave("T1", WaveMoment.BEFORE, today.minusDays(5), today.plusDays(5)), asked);
        surveys.answered(clerk, wave, asked, today, Map.of("Q2", "ADOPTED"));

        assertThat(last(called).says()).isEqualTo(Statement.ADOPTED);
        assertThat(last(faxing).says()).isEqualTo(Statement.FAX_ONLY);
        assertThat(last(asked)).satisfies(row -> {
            assertThat(row.says()).isEqualTo(Statement.ADOPTED);
            assertThat(row.means()).isEqualTo(StatementMeans.SURVEY);
        });
    }

    @Test
    @Rule("LST-16")
    void theAdoptionIsCountedByAnyOneWitness() {
        careOffices.aCareOffice().listed().saved();
        var both = careOffices.aCareOffice().listed().saved();
        said(both, Statement.ADOPTED, 1);
        desk.used(clerk, careOffices.aCareOffice().saved(), YearMonth.from(today.minusMonths(1)), 1);
        careOffices.aCareOffice().saved();

        var figures = queries.figures(clerk);
        assertThat(figures.by())
                .containsEntry(Witness.LIST, 2)
                .containsEntry(Witness.SELF, 1)
                .containsEntry(Witness.EXCHANGE, 1);
        assertThat(figures.states())
                .containsEntry(ShownState.LISTED_ONLY, 1)
                .containsEntry(ShownState.SET_UP, 1)
                .containsEntry(ShownState.EXCHANGE_ONLY, 1)
                .containsEntry(ShownState.NOT_ADOPTED, 1);
    }

    @Test
    @Rule("PLG-01")
    void anEquivalentSystemIsInNoneOfTheFigures() {
        var office = careOffices.aCareOffice().saved();
        said(office, Statement.ADOPTED, 60);
        cases.standAs(
                clerk,
                OperationId.fresh(),
                office,
                Disposition.TARGET,
                Disposition.EQUIVALENT_SYSTEM,
                DispositionReason.USES_EQUIVALENT,
                null,
                "府の認定");

        var figures = queries.figures(clerk);
        assertThat(figures.by().values()).containsOnly(0);
        assertThat(figures.states().values()).containsOnly(0);
        assertThat(figures.equivalent()).isEqualTo(1);
        assertThat(queries.disagreements(clerk)).isEmpty();
    }

    @Test
    @Rule("LST-17")
    void aDisagreementAppearsOnTheFortyFifthDayAndGoesWhenTheOfficeIsListed() {
        var early = careOffices.aCareOffice().saved();
        said(early, Statement.ADOPTED, 44);
        assertThat(queries.disagreements(clerk)).isEmpty();

        var office = careOffices.aCareOffice().saved();
        said(office, Statement.ADOPTED, 45);
        said(office, Statement.ADOPTED, 2);
        assertThat(queries.disagreements(clerk))
                .extracting(DisagreementRow::careOffice, DisagreementRow::kind, DisagreementRow::since)
                .containsExactly(tuple(office, DisagreementKind.SAID_UNLISTED, today.minusDays(45)));

        said(office, Statement.NOT_ADOPTED, 1);
        assertThat(queries.disagreements(clerk)).isEmpty();
    }

    @Test
    @Rule("LST-17")
    void theDaysAreASetting() {
        said(careOffices.aCareOffice().saved(), Statement.ADOPTED, 45);
        assertThat(limits.set(clerk, OperationId.fresh(), new WitnessLimits(0, 46, 30)))
                .isInstanceOf(Done.class);
        assertThat(queries.disagreements(clerk)).isEmpty();
        assertThat(limits.set(clerk, OperationId.fresh(), new WitnessLimits(0, 10, 30)))
                .isEqualTo(new Stays("changed"));
    }

    @Test
    @Rule("LST-17")
    void faxAloneDisagreesWithTheListAndTheAddOnAloneDisagreesAnyway() {
        var fax = careOffices.aCareOffice().listed().saved();
        said(fax, Statement.FAX_ONLY, 1);
        said(careOffices.aCareOffice().saved(), Statement.FAX_ONLY, 1);
        var addOn = careOffices.aCareOffice().saved();
        said(addOn, Statement.ADDON_ONLY, 2);
        assertThat(queries.disagreements(clerk))
                .extracting(DisagreementRow::careOffice, DisagreementRow::kind)
                .containsExactly(tuple(addOn, DisagreementKind.ADDON_ONLY), tuple(fax, DisagreementKind.LISTED_FAX));
    }

    @Test
    @Rule("LST-17")
    void anAnswerHoldsForThatStatementOrUntilItsDay() {
        var office = careOffices.aCareOffice().listed().saved();
        said(office, Statement.FAX_ONLY, 5);
        assertThat(answer(office, null, " ")).isEqualTo(new Stays("answer-needed"));
        assertThat(answer(office, null, "来月から始める")).isInstanceOf(Done.class);
        assertThat(queries.disagreements(clerk)).isEmpty();
        assertThat(queries.answers(clerk)).extracting(DisagreementRow::words).containsExactly("来月から始める");

        said(office, Statement.FAX_ONLY, 0);
        assertThat(queries.disagreements(clerk)).hasSize(1);
        answer(office, today.plusDays(7), "来週きく");
        assertThat(queries.disagreements(clerk)).isEmpty();
        said(office, Statement.ADOPTED, 0);
        assertThat(queries.disagreements(clerk)).isEmpty();
    }

    private WitnessDecision answer(CareOfficeId office, @Nullable LocalDate again, String words) {
        var about = last(office).key();
        return service.answer(clerk, OperationId.fresh(), office, DisagreementKind.LISTED_FAX, about, again, words);
    }

    private SaidRow last(CareOfficeId office) {
        return queries.of(clerk, office).orElseThrow().lastSaid().orElseThrow();
    }

    private void said(CareOfficeId office, Statement statement, int daysAgo) {
        assertThat(service.said(
                        clerk,
                        OperationId.fresh(),
                        office,
                        statement,
                        StatementMeans.CALL,
                        today.minusDays(daysAgo),
                        ""))
                .isInstanceOf(Done.class);
    }

    private void call(CareOfficeId office, Set<ContactReason> reasons) {
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                new NewContact(
                        today.atStartOfDay(),
                        ContactMeans.CALL_OUT,
                        CounterpartRole.OFFICE_MANAGER,
                        "見本花子",
                        ContactResult.ALREADY_ADOPTED,
                        null,
                        reasons,
                        NextAction.NONE,
                        null,
                        ""));
    }
}
