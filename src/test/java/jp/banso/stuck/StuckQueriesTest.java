package jp.banso.stuck;

import static jp.banso.careoffice.AdoptionStage.PREPARING;
import static jp.banso.careoffice.AdoptionStage.SET_UP;
import static jp.banso.stuck.StuckList.CERTIFICATE;
import static jp.banso.stuck.StuckList.NO_EXCHANGE;
import static jp.banso.stuck.StuckList.UNASSIGNED;
import static jp.banso.stuck.StuckList.UNVISITED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
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
class StuckQueriesTest {

    @Autowired
    StuckQueries stuck;

    @Autowired
    StuckLimitService limits;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff other;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        lead = people.lead(people.firm());
        other = people.lead(people.firm());
        today = desk.today();
    }

    @Test
    @Rule("STK-01")
    void anApplicationWithoutAFirmIsOnTheListFromTheEighthDay() {
        var office = careOffices.aCareOffice().saved();
        desk.applied(clerk, office);

        shift("UPDATE support_application SET received_on = ?", 7);
        assertThat(on(clerk, UNASSIGNED)).isEmpty();
        shift("UPDATE support_application SET received_on = ?", 8);
        assertThat(on(clerk, UNASSIGNED)).containsExactly(office);
    }

    @Test
    @Rule("STK-01")
    void anApplicationWithAFirmAskedIsNotOnIt() {
        desk.offered(clerk, careOffices.aCareOffice().saved(), lead);
        shift("UPDATE support_application SET received_on = ?", 100);

        assertThat(on(clerk, UNASSIGNED)).isEmpty();
    }

    @Test
    @Rule("STK-01")
    void anAssignmentWithoutAVisitIsOnTheListFromTheFifteenthDayUntilTheFirstNote() {
        var office = careOffices.aCareOffice().saved();
        var assignment = desk.accepted(clerk, office, lead);

        shift("UPDATE support_assignment SET answered_on = ?", 14);
        assertThat(on(clerk, UNVISITED)).isEmpty();
        shift("UPDATE support_assignment SET answered_on = ?", 15);
        assertThat(on(clerk, UNVISITED)).containsExactly(office);
        desk.visited(lead, assignment, desk.note(null, null));
        assertThat(on(clerk, UNVISITED)).isEmpty();
    }

    @Test
    @Rule("STK-01")
    void preparingWithoutACertificateIsOnTheListFromTheFortySixthDay() {
        var office = careOffices.aCareOffice().at(PREPARING).saved();

        shift("UPDATE care_office SET stage_since = ?", 45);
        assertThat(on(clerk, CERTIFICATE)).isEmpty();
        shift("UPDATE care_office SET stage_since = ?", 46);
        assertThat(on(clerk, CERTIFICATE)).containsExactly(office);
    }

    @Test
    @Rule("STK-01")
    void whoHasTheCertificateDoesNotWaitForIt() {
        var office = careOffices.aCareOffice().saved();
        var assignment = desk.accepted(clerk, office, lead);
        desk.preChecked(lead, assignment);
        shift("UPDATE care_office SET stage_since = ?", 100);
        assertThat(on(clerk, CERTIFICATE)).isEmpty();

        jdbc.sql("UPDATE support_checklist_answer SET answer = 'OPEN', due_on = ? WHERE item = 'CERTIFICATE'")
                .param(today)
                .update();
        assertThat(on(clerk, CERTIFICATE)).containsExactly(office);
    }

    @Test
    @Rule("STK-01")
    void anOfficeOnboardedThirtyOneDaysAgoWithoutExchangeIsOnTheListAndOneAtThirtyIsNot() {
        var office = careOffices.aCareOffice().at(SET_UP).saved();

        shift("UPDATE stage_event SET effective_on = ?", 30);
        assertThat(on(clerk, NO_EXCHANGE)).isEmpty();
        shift("UPDATE stage_event SET effective_on = ?", 31);
        assertThat(on(clerk, NO_EXCHANGE)).containsExactly(office);
        assertThat(stuck.counts(clerk, StuckLimits.FIRST, today)).containsEntry(NO_EXCHANGE, 1);
    }

    @Test
    @Rule("STK-01")
    void anExchangeReportedTakesTheOfficeFromTheList() {
        var office = careOffices.aCareOffice().at(SET_UP).saved();
        shift("UPDATE stage_event SET effective_on = ?", 31);
        desk.used(clerk, office, YearMonth.from(today.minusMonths(1)), 2);

        assertThat(on(clerk, NO_EXCHANGE)).isEmpty();
    }

    @Test
    @Rule("STK-01")
    void aLeadReadsTheFirmsCasesAlone() {
        var mine = careOffices.aCareOffice().saved();
        desk.accepted(clerk, mine, lead);
        desk.accepted(clerk, careOffices.aCareOffice().saved(), other);
        desk.applied(clerk, careOffices.aCareOffice().saved());
        shift("UPDATE support_assignment SET answered_on = ?", 20);
        shift("UPDATE support_application SET received_on = ?", 20);

        assertThat(on(lead, UNVISITED)).containsExactly(mine);
        assertThat(on(lead, UNASSIGNED)).isEmpty();
        assertThat(stuck.counts(lead, StuckLimits.FIRST, today))
                .containsEntry(UNVISITED, 1)
                .doesNotContainKey(UNASSIGNED);
        assertThat(stuck.counts(clerk, StuckLimits.FIRST, today)).containsEntry(UNVISITED, 2);
    }

    @Test
    @Rule("STK-01")
    void everyCountEqualsItsList() {
        desk.accepted(clerk, careOffices.aCareOffice().saved(), lead);
        desk.applied(clerk, careOffices.aCareOffice().saved());
        careOffices.aCareOffice().at(SET_UP).saved();
        careOffices.aCareOffice().at(PREPARING).saved();
        var later = today.plusDays(90);
        var counts = stuck.counts(clerk, StuckLimits.FIRST, later);

        assertThat(counts).hasSize(4);
        Arrays.stream(StuckList.values()).forEach(list -> assertThat(stuck.rows(clerk, list, StuckLimits.FIRST, later))
                .as(list.name())
                .hasSize(counts.getOrDefault(list, -1))
                .isNotEmpty());
    }

    @Test
    @Rule("STK-02")
    void theDaysAreTheAdministratorsToSetAndALateWishChangesNothing() {
        var administrator = people.administrator();
        var wanted = new StuckLimits(0, 5, 10, 40, 20);

        assertThat(limits.set(administrator, OperationId.fresh(), wanted).set()).isTrue();
        assertThat(limits.set(administrator, OperationId.fresh(), new StuckLimits(0, 9, 9, 9, 9))
                        .set())
                .isFalse();
        assertThat(limits.present(clerk).of(NO_EXCHANGE)).isEqualTo(20);
    }

    private List<CareOfficeId> on(Viewer viewer, StuckList list) {
        return stuck.rows(viewer, list, StuckLimits.FIRST, today).stream()
                .map(StuckRow::careOffice)
                .toList();
    }

    private void shift(String update, int days) {
        jdbc.sql(update).param(today.minusDays(days)).update();
    }
}
