package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.CouncilQueries;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.CountedSnapshot;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.ListingService;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotSource;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class DashboardQueriesTest {

    private static final Basis BASIS = new Basis(LocalDate.of(2026, 2, 2), "事業所 10件");

    @Autowired
    DashboardQueries queries;

    @Autowired
    FigureExport export;

    @Autowired
    CouncilQueries council;

    @Autowired
    ListingService listing;

    @Autowired
    CareOffices careOffices;

    @Autowired
    SupportDesk desk;

    @Autowired
    Spread spread;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff administrator;
    VendorStaff lead;
    VendorStaff visitor;

    @BeforeEach
    void somebodyToLook() {
        administrator = people.administrator();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 77})
    @Rule({"RPT-01", "RPT-02"})
    void theStagesTogetherAreTheOfficesInSight(long seed) {
        spread.offices(24, seed, lead, visitor);
        var sights = Map.of(
                administrator,
                "1 = 1",
                people.cityStaff(),
                "1 = 1",
                people.observer(),
                "1 = 1",
                people.council(),
                "council_member",
                lead,
                "vendor_id IS NOT NULL",
                visitor,
                "id IN (SELECT care_office_id FROM case_grant WHERE visitor_id = "
                        + visitor.account().value() + ")",
                people.lead(people.firm()),
                "1 = 0",
                people.visitor(visitor.vendor()),
                "1 = 0");
        sights.forEach((viewer, sight) -> {
            var told = told(viewer);
            var offices = count(sight);
            assertThat(told.offices()).as(viewer.toString()).isEqualTo(offices);
            assertThat(told.stages().stream().mapToInt(StageFigure::here).sum()).isEqualTo(offices);
            told.stages().forEach(figure -> {
                assertThat(figure.here())
                        .isEqualTo(
                                count(sight + " AND stage = " + figure.stage().ordinal()));
                assertThat(figure.reached())
                        .isEqualTo(
                                count(sight + " AND stage >= " + figure.stage().ordinal()));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void aCategoryCountsTheOfficesWithADesignationOfIt(long seed) {
        spread.offices(24, seed, lead);
        for (var viewer : List.<Viewer>of(administrator, lead)) {
            var sight = viewer == lead ? "vendor_id IS NOT NULL AND " : "";
            var services = told(viewer).services();
            for (var category : ServiceCategory.values()) {
                var offering = sight + "id IN (SELECT care_office_id FROM service_designation WHERE ended_on IS NULL"
                        + " AND service_code IN ('%s'))".formatted(String.join("','", ServiceTypes.codesOf(category)));
                var told = services.getOrDefault(category, new Share(0, 0, 0));
                assertThat(told)
                        .as(category.name())
                        .isEqualTo(new Share(
                                count(offering),
                                count(offering + " AND stage >= 6"),
                                count(offering + " AND listing = 'LISTED'")));
                if (viewer == administrator) {
                    var filtered = queries.dashboard(administrator, new FigureFilter(category, null));
                    assertThat(filtered.offices()).isEqualTo(count(offering));
                }
            }
        }
    }

    @Test
    @Rule("RPT-04")
    void workIsToldToThoseWhoDoIt() {
        spread.offices(16, 3, lead);
        assertThat(told(administrator).errands()).isNotNull();
        assertThat(told(lead).errands()).isNotNull();
        for (var other : List.of(people.council(), people.observer())) {
            assertThat(told(other).errands()).isNull();
            assertThat(told(other).stalled()).isZero();
        }
    }

    @Test
    @Rule("RPT-04")
    void aFirmIsNotToldWhoIsAMemberNorTheCitysCourse() {
        spread.offices(8, 3, lead);
        spread.course(administrator);
        assertThat(told(lead).council()).isNull();
        assertThat(told(lead).course()).isNull();
        assertThat(told(people.council()).course()).isNull();
        assertThat(told(people.observer()).course())
                .isEqualTo(told(administrator).course());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 9})
    @Rule({"RPT-04", "CNC-06"})
    void theSecretariatIsToldOfOthersWhatItsOwnRoomTells(int others) {
        for (var i = 0; i < others; i++) {
            var office = careOffices.aCareOffice();
            (i == 0 ? office.listed() : office).saved();
        }
        careOffices.aCareOffice().councilMember().saved();
        var secretariat = people.council();
        var told = council(secretariat);
        var same = council.totals(secretariat).others();

        assertThat(told.others()).isEqualTo(new Share(same.offices(), same.setUp(), same.listed()));
        assertThat(told.others().listed()).isNull();
        assertThat(told.others().offices()).isEqualTo(others < 5 ? null : Integer.valueOf(others));
        assertThat(told(secretariat).offices()).isOne();
        assertThat(council(administrator).others()).isEqualTo(new Share(others, 0, 1));
    }

    @Test
    @Rule("RPT-02")
    void closedOfficesAreLeftOut() {
        var closed = careOffices.aCareOffice().saved();
        careOffices.aCareOffice().saved();
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(closed.value())
                .update();
        assertThat(told(administrator).offices()).isOne();
        assertThat(told(people.observer()).services().values()).containsExactly(new Share(1, 0, 0));
    }

    @Test
    @Rule("RPT-01")
    void aFilterIsTheCitysAlone() {
        spread.offices(20, 8, lead);
        var members = new FigureFilter(null, true);
        assertThat(queries.dashboard(administrator, members).offices()).isEqualTo(count("council_member"));
        assertThat(queries.dashboard(administrator, members).council()).isNull();
        for (var other : List.of(people.observer(), lead, people.council())) {
            assertThat(queries.dashboard(other, members)).isEqualTo(told(other));
        }
    }

    @Test
    void whatIsDueIsCountedByItsDay() {
        var today = spread.today();
        for (var days : new int[] {-9, -1, 0, 0, 0, 1, 7, 8}) {
            var office = careOffices.aCareOffice().saved();
            jdbc.sql("UPDATE care_office SET next_action_on = ? WHERE id = ?")
                    .params(today.plusDays(days), office.value())
                    .update();
        }
        assertThat(told(administrator).errands())
                .containsEntry(Errand.OVERDUE, 2)
                .containsEntry(Errand.TODAY, 3)
                .containsEntry(Errand.WEEK, 2);
    }

    @Test
    void theCityIsToldOfApplicationsAndAFirmOfItsOffers() {
        desk.applied(administrator, careOffices.aCareOffice().saved());
        desk.offered(administrator, careOffices.aCareOffice().saved(), lead);
        assertThat(told(administrator).errands())
                .containsEntry(Errand.UNASSIGNED, 1)
                .containsEntry(Errand.OFFERED, 1)
                .containsEntry(Errand.UNMATCHED, 0)
                .doesNotContainKey(Errand.OFFERS);
        assertThat(told(lead).errands())
                .containsEntry(Errand.OFFERS, 1)
                .doesNotContainKeys(Errand.OFFERED, Errand.UNMATCHED);
        assertThat(queries.dashboard(administrator, new FigureFilter(null, true))
                        .errands())
                .containsOnlyKeys(Errand.OVERDUE, Errand.TODAY, Errand.WEEK);
    }

    @Test
    @Rule("RPT-03")
    void theCourseTellsStandingCountsOldestFirstWithTheDenominatorShown() {
        spread.course(administrator);
        var first = (ListingDecision.Recorded) count(LocalDate.of(2025, 8, 31), 20, null);
        count(LocalDate.of(2025, 8, 31), 21, first.snapshot());
        var course = course(people.observer());

        assertThat(course.points())
                .extracting(AdoptionCourse.Point::offices)
                .containsExactly(21, 22, 31, 40, 58, 71, 83, 96);
        assertThat(course.points()).isSortedAccordingTo(Comparator.comparing(AdoptionCourse.Point::asOf));
        var of = Objects.requireNonNull(course.base());
        assertThat(of.value()).isEqualTo(842);
        assertThat(of.definition()).contains("廃止を除く");
    }

    @Test
    @Rule("RPT-06")
    void whoTakesFiguresIsInTheAuditLog() {
        var observer = people.observer();
        export.taken(observer, OperationId.fresh(), Figure.STAGES, FigureFilter.none(), BASIS);
        export.taken(
                administrator,
                OperationId.fresh(),
                Figure.SERVICES,
                new FigureFilter(ServiceCategory.HOME, true),
                BASIS);
        assertThat(jdbc.sql("SELECT detail FROM audit_event WHERE action = 'figures.export' ORDER BY seq")
                        .query(String.class)
                        .list())
                .satisfiesExactly(taken -> assertThat(taken).contains("STAGES"), taken -> assertThat(taken)
                        .contains("SERVICES", "HOME", "MEMBERS"));
    }

    @Test
    void nothingIsThereBeforeAnythingWasBrought() {
        for (var viewer : Set.<Viewer>of(administrator, people.observer(), people.council(), lead, visitor)) {
            var told = told(viewer);
            assertThat(told.offices()).isZero();
            assertThat(told.stages()).hasSize(AdoptionStage.values().length);
            assertThat(told.services()).isEmpty();
        }
    }

    private Dashboard told(Viewer viewer) {
        return queries.dashboard(viewer, FigureFilter.none());
    }

    private Dashboard.Council council(Viewer viewer) {
        return Objects.requireNonNull(told(viewer).council());
    }

    private AdoptionCourse course(Viewer viewer) {
        return Objects.requireNonNull(told(viewer).course());
    }

    private int count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office WHERE operating_status <> 'CLOSED' AND " + condition)
                .query(Integer.class)
                .single();
    }

    private ListingDecision count(LocalDate day, int offices, @Nullable Long replaces) {
        return listing.recordCount(
                administrator,
                OperationId.fresh(),
                new CountedSnapshot(
                        day,
                        DatePrecision.MONTH,
                        offices,
                        new SnapshotFacts(SnapshotSource.MANUAL, Series.OLD_SYSTEM, "", replaces)));
    }
}
