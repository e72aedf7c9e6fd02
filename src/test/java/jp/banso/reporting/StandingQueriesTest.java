package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
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
class StandingQueriesTest {

    private static final String CARE_MANAGEMENT = "430";
    private static final String HOME_HELP = "110";
    private static final String DAY_CARE = "150";

    @Autowired
    StandingQueries standings;

    @Autowired
    FigureExport export;

    @Autowired
    CareOffices careOffices;

    @Autowired
    CareOfficeQueries list;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer staff;

    @BeforeEach
    void staff() {
        staff = people.cityStaff();
    }

    @Test
    @Rule("RPT-01")
    void anOfficeCountsOnceInEachCategoryAndClosedOnesNowhere() {
        careOffices
                .aCareOffice()
                .offering(HOME_HELP, DAY_CARE)
                .at(AdoptionStage.LIVE)
                .listed()
                .saved();
        careOffices
                .aCareOffice()
                .offering(HOME_HELP, CARE_MANAGEMENT)
                .councilMember()
                .saved();
        close(careOffices.aCareOffice().offering(HOME_HELP).saved().value());

        var standing = standings.standing(staff);

        assertThat(standing.funnel().offices()).isEqualTo(2);
        assertThat(standing.funnel().setUp()).isEqualTo(1);
        assertThat(standing.byCategory().get(ServiceCategory.HOME)).isEqualTo(new Share(2, 1, 1));
        assertThat(standing.byCategory().get(ServiceCategory.CARE_MANAGEMENT)).isEqualTo(new Share(1, 0, 0));
        assertThat(standing.byCategory()).doesNotContainKey(ServiceCategory.COMMUNITY);
        assertThat(standing.members()).isEqualTo(new Share(1, 0, 0));
        assertThat(standing.others()).isEqualTo(new Share(1, 1, 1));
    }

    @Test
    @Rule("RPT-01")
    void aFirmCountsItsOwnAndAViewerAll() {
        var lead = people.lead(people.firm());
        var other = people.lead(people.firm("別の事業者"));
        careOffices.aCareOffice().at(AdoptionStage.PRE_CHECK).grantedTo(lead).saved();
        careOffices.aCareOffice().at(AdoptionStage.LIVE).grantedTo(other).saved();
        careOffices.aCareOffice().saved();

        assertThat(standings.standing(lead).funnel().offices()).isEqualTo(1);
        assertThat(standings.standing(lead).funnel().at(AdoptionStage.PRE_CHECK))
                .isEqualTo(1);
        assertThat(standings.standing(lead).byCategory().values()).allMatch(share -> share.offices() == 1);
        assertThat(standings.standing(people.observer()).funnel().offices()).isEqualTo(3);
        assertThat(standings.due(other).stalled()).isLessThanOrEqualTo(1);
    }

    @Test
    @Rule("RPT-02")
    void whateverStandsInTheCityTheFunnelIsTheListCounted() {
        var dice = new Random(20_251_001L);
        var lead = people.lead(people.firm());
        for (var office = 0; office < 40; office++) {
            var draft =
                    careOffices.aCareOffice().at(AdoptionStage.values()[dice.nextInt(AdoptionStage.values().length)]);
            if (dice.nextInt(3) == 0) {
                draft.grantedTo(lead);
            }
            var id = draft.saved();
            jdbc.sql("UPDATE care_office SET stale_on = ?, next_action = 'CALL_AGAIN', next_action_on = ? WHERE id = ?")
                    .params(
                            careOffices.today().plusDays(dice.nextInt(21) - 10),
                            careOffices.today().plusDays(dice.nextInt(21) - 10),
                            id.value())
                    .update();
        }
        close(careOffices
                .aCareOffice()
                .at(AdoptionStage.INFORMED)
                .grantedTo(lead)
                .saved()
                .value());
        for (var viewer : new Viewer[] {staff, lead}) {
            var funnel = standings.standing(viewer).funnel();
            var counted = list.countByStage(viewer, notClosed());
            for (var stage : AdoptionStage.values()) {
                assertThat(funnel.at(stage)).isEqualTo(counted.getOrDefault(stage, 0));
                assertThat(funnel.reached(stage))
                        .isEqualTo(Arrays.stream(AdoptionStage.values())
                                .filter(one -> !one.isBefore(stage))
                                .mapToInt(one -> counted.getOrDefault(one, 0))
                                .sum());
            }
            var due = standings.due(viewer);
            assertThat(due.stalled()).isEqualTo(list.count(viewer, only(true, false)));
            assertThat(due.due()).isEqualTo(list.count(viewer, only(false, true)));
            assertThat(Arrays.stream(AdoptionStage.values())
                            .mapToInt(funnel::stalledAt)
                            .sum())
                    .isEqualTo(due.stalled());
        }
    }

    @Test
    @Rule("RPT-03")
    void whoTakesFiguresOutStandsInTheAuditLogOnce() {
        var operation = OperationId.fresh();

        export.taken(staff, operation, FigureExport.Figures.FUNNEL);
        export.taken(staff, operation, FigureExport.Figures.FUNNEL);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'reporting.export'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** What the links of the figures ask the list for. */
    private static CareOfficeFilter notClosed() {
        return new CareOfficeFilter(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                EnumSet.complementOf(EnumSet.of(OperatingStatus.CLOSED)),
                Set.of(),
                null,
                null,
                false,
                false,
                false);
    }

    private static CareOfficeFilter only(boolean stalled, boolean due) {
        return new CareOfficeFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, stalled, due);
    }

    private void close(long office) {
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(office)
                .update();
    }
}
