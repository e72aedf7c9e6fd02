package jp.banso.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.TimelineQueries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ContractEndTest {

    @Autowired
    ContractEndService ends;

    @Autowired
    FirmLoadQueries loads;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportWorkQueries work;

    @Autowired
    SupportDesk desk;

    @Autowired
    CaseQueries cases;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff administrator;
    Viewer.CityStaff clerk;
    VendorId firm;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    CareOfficeId begun;
    CareOfficeId live;
    AssignmentId first;
    AssignmentId second;
    AssignmentId offered;
    LocalDate today;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        clerk = people.cityStaff();
        firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        today = desk.today();
        begun = careOffices.aCareOffice().named("見本あ", "ア").saved();
        live = careOffices.aCareOffice().named("見本い", "イ").saved();
        first = desk.accepted(clerk, begun, visitor);
        second = desk.accepted(clerk, live, visitor);
        offered =
                desk.offered(clerk, careOffices.aCareOffice().named("見本う", "ウ").saved(), lead);
        jdbc.sql("UPDATE care_office SET stage = 8 WHERE id = ?")
                .param(live.value())
                .update();
        assignments.planVisit(
                visitor, OperationId.fresh(), first, new VisitTime(today.plusDays(13), LocalTime.of(10, 0)));
        assignments.planVisit(visitor, OperationId.fresh(), second, VisitTime.on(today.plusDays(14)));
    }

    @Test
    @Rule("VND-02")
    void aFirmsLoadIsItsCasesItsOffersAndTheVisitsOfFourteenDays() {
        var other = people.firm();
        capacity(firm, 4);

        var all = loads.loads(clerk);

        assertThat(all.get(firm)).isEqualTo(new FirmLoad(firm, 2, 1, 1, 4));
        assertThat(all.get(other)).isEqualTo(new FirmLoad(other, 0, 0, 0, null));
    }

    @Test
    @Rule("VND-02")
    void aFullFirmIsMarkedAndMayBeAskedNonetheless() {
        capacity(firm, 3);
        assertThat(load().full()).isTrue();

        desk.offered(clerk, careOffices.aCareOffice().saved(), lead);

        assertThat(load().offers()).isEqualTo(2);
    }

    @Test
    @Rule("VND-03")
    void thePreviewSaysWhatIsLeftAndWhatBecomesOfIt() {
        contract(today);

        var preview = ends.preview(administrator, firm).orElseThrow();

        assertThat(preview.over()).isTrue();
        assertThat(preview.open())
                .extracting(OpenAssignment::officeName, OpenAssignment::state, OpenAssignment::result)
                .containsExactly(
                        tuple("見本あ", AssignmentState.ACCEPTED, CloseResult.CANCELLED),
                        tuple("見本い", AssignmentState.ACCEPTED, CloseResult.LIVE),
                        tuple("見本う", AssignmentState.OFFERED, CloseResult.CANCELLED));
        assertThat(ends.preview(administrator, new VendorId(987654321))).isEmpty();
    }

    @Test
    @Rule("VND-03")
    void nothingEndsBeforeTheLastDayOrWithoutOne() {
        for (var last : new LocalDate[] {null, today.plusDays(1)}) {
            contract(last);
            assertThat(endAll()).isEmpty();
        }
        assertThat(support.assignments(clerk, begun).getFirst().open()).isTrue();
    }

    @Test
    @Rule("VND-03")
    void onTheLastDayAllEndWithTheirHistoryAndTheFirmSeesThemNoMore() {
        contract(today);

        assertThat(endAll()).hasSize(3).allMatch(EndedRow::ended);

        var ended = support.assignments(clerk, begun).getFirst();
        assertThat(ended.state()).isEqualTo(AssignmentState.ENDED);
        assertThat(ended.endedOn()).isEqualTo(today);
        assertThat(ended.closeWords()).isEqualTo("契約期間の終了による");
        assertThat(ended.nextVisitOn()).isNull();
        assertThat(cases.card(lead, begun)).isEmpty();
        assertThat(work.mine(lead)).isEmpty();
        assertThat(timeline.entries(clerk, begun, Set.of(CaseEntryKind.ASSIGNMENT), 0, 50))
                .isNotEmpty();
        assertThat(work.waiting(clerk)).containsEntry(Waiting.UNASSIGNED, 2);
    }

    @Test
    @Rule("VND-03")
    void whatWasChangedMeanwhileStaysAndIsReported() {
        contract(today);
        var seen = ends.preview(administrator, firm).orElseThrow().open();
        assignments.accept(lead, OperationId.fresh(), offered, null, today);

        var report = ends.endAll(administrator, OperationId.fresh(), firm, seen, "");

        assertThat(report).filteredOn(row -> !row.ended()).singleElement().satisfies(row -> {
            assertThat(row.assignment().id()).isEqualTo(offered);
            assertThat(row.decision()).isEqualTo(new SupportDecision.MovedMeanwhile("ACCEPTED", lead.name()));
        });
        assertThat(ends.preview(administrator, firm).orElseThrow().open()).hasSize(1);
    }

    @Test
    @Rule("VND-03")
    void theSameActTwiceReportsTheSameAndAnotherFirmsAreNeverTouched() {
        contract(today);
        var stranger = people.lead(people.firm());
        var theirs = desk.accepted(clerk, careOffices.aCareOffice().saved(), stranger);
        var seen = ends.preview(administrator, firm).orElseThrow().open();
        var foreign = new OpenAssignment(
                theirs, "", "", seen.getFirst().stage(), AssignmentState.ACCEPTED, "", null, CloseResult.CANCELLED);
        var once = OperationId.fresh();

        var all = Stream.concat(seen.stream(), Stream.of(foreign)).toList();
        assertThat(ends.endAll(administrator, once, firm, all, "")).hasSize(3);
        assertThat(ends.endAll(administrator, once, firm, all, "")).hasSize(3).allMatch(EndedRow::ended);
        assertThat(work.mine(stranger)).hasSize(1);
    }

    @Test
    @Rule("VND-04")
    void theNewFirmSeesTheStagesAndNothingThatTheOldOneWrote() {
        var note = new NewVisitNote(
                today, VisitKind.SETTING_UP, VisitPlace.OFFICE, "管理者", "旧事業者だけの覚え書き", Trouble.NONE, null, null, null);
        assertThat(desk.visited(visitor, first, note)).isInstanceOf(SupportDecision.Done.class);
        contract(today);
        endAll();
        var next = people.lead(people.firm());

        var waiting = support.applications(clerk, begun).getFirst();
        var offer = new NewOffer(next.vendor(), null, today, null, "");
        var answer = assignments.offer(clerk, OperationId.fresh(), waiting.id(), offer);
        assertThat(answer).isInstanceOf(SupportDecision.Done.class);
        assignments.accept(
                next, OperationId.fresh(), new AssignmentId(((SupportDecision.Done) answer).id()), null, today);

        assertThat(cases.stageEvents(next, begun)).isNotEmpty();
        assertThat(support.visits(next, begun)).isEmpty();
        assertThat(timeline.entries(next, begun, Set.of(), 0, 50).toString()).doesNotContain("覚え書き", visitor.name());
        assertThat(support.visits(clerk, begun)).hasSize(1);
    }

    private FirmLoad load() {
        return Objects.requireNonNull(loads.loads(clerk).get(firm));
    }

    private List<EndedRow> endAll() {
        var seen = ends.preview(administrator, firm).orElseThrow().open();
        return ends.endAll(administrator, OperationId.fresh(), firm, seen, "契約期間の終了による");
    }

    private void contract(@Nullable LocalDate last) {
        jdbc.sql("UPDATE vendor SET contract_ends_on = ? WHERE id = ?")
                .params(Arrays.asList(last, firm.value()))
                .update();
    }

    private void capacity(VendorId of, int cases) {
        jdbc.sql("UPDATE vendor SET capacity = ? WHERE id = ?")
                .params(cases, of.value())
                .update();
    }
}
