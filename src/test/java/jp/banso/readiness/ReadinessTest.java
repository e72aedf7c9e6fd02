package jp.banso.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.readiness.ReadinessQueries.VisitsTaken;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.ApplicationId;
import jp.banso.support.AssignmentService;
import jp.banso.support.ItemAnswer;
import jp.banso.support.NewOffer;
import jp.banso.support.SupportDecision;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ReadinessTest {

    @Autowired
    ReadinessService service;

    @Autowired
    ReadinessQueries queries;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportDesk desk;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer.CityStaff clerk;
    private Viewer.VendorStaff lead;
    private CareOfficeId office;
    private ApplicationId application;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
        lead = people.lead(people.firm());
        office = careOffices.aCareOffice().saved();
        application = desk.applied(clerk, office);
    }

    @Test
    @Rule("RDY-01")
    void nobodyHavingAskedHoldsBackAndNamesEveryItem() {
        assertThat(offer(""))
                .isEqualTo(new SupportDecision.NotReady(Arrays.stream(ReadinessItem.values())
                        .map(item -> "readiness.item." + item)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(ReadinessItem.class)
    @Rule("RDY-01")
    void eachItemAloneHoldsBackAndNamesItself(ReadinessItem item) {
        var named = new SupportDecision.NotReady(List.of("readiness.item." + item));
        ask(0, allBut(item, null, ""));
        assertThat(offer("")).isEqualTo(named);
        ask(1, allBut(item, ItemAnswer.OPEN, "手配中"));
        assertThat(offer("")).isEqualTo(named);
        ask(2, allBut(item, ItemAnswer.FAILED, "使えない"));
        assertThat(offer("")).isEqualTo(named);
        ask(3, allBut(item, ItemAnswer.READY, ""));
        assertThat(offer("")).isInstanceOf(SupportDecision.Done.class);
    }

    @Test
    @Rule("RDY-02")
    void aReasonOverridesAndStandsInTheHistory() {
        ask(0, allBut(ReadinessItem.CERTIFICATE, ItemAnswer.OPEN, "発行待ち"));
        assertThat(offer("   ")).isInstanceOf(SupportDecision.NotReady.class);
        assertThat(offer("訪問の日に証明書が届く")).isInstanceOf(SupportDecision.Done.class);

        assertThat(jdbc.sql("SELECT ready_start, override_words FROM support_assignment")
                        .query((row, number) -> row.getBoolean(1) + row.getString(2))
                        .single())
                .isEqualTo("false訪問の日に証明書が届く");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM case_entry WHERE text_key = 'timeline.support.override' AND words = ?")
                        .param("訪問の日に証明書が届く")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("SELECT detail FROM audit_event WHERE action = 'support.override'")
                        .query(String.class)
                        .single())
                .contains("CERTIFICATE", "訪問の日に証明書が届く");
    }

    @Test
    void aReadyStartKeepsNoReason() {
        ask(0, allReady());
        assertThat(offer("念のため")).isInstanceOf(SupportDecision.Done.class);
        assertThat(jdbc.sql("SELECT ready_start, override_words FROM support_assignment")
                        .query((row, number) -> row.getBoolean(1) + row.getString(2))
                        .single())
                .isEqualTo("true");
    }

    @Test
    @Rule("RDY-03")
    void whatIsMissingCostsAVisitMoreEach() {
        assertThat(readiness().expectedVisits()).isEqualTo(8);
        ask(0, allBut(ReadinessItem.PC, ItemAnswer.FAILED, "Windows 10 のまま"));
        assertThat(readiness().expectedVisits()).isEqualTo(3);
        ask(1, allReady());
        assertThat(readiness().expectedVisits()).isEqualTo(2);
    }

    @Test
    void whoAsksLaterThanSomebodyElseIsToldSo() {
        ask(0, allReady());
        assertThat(service.ask(clerk, OperationId.fresh(), application, 0, allReady(), today()))
                .isEqualTo(new ReadinessDecision.MovedMeanwhile(clerk.name()));
        assertThat(service.ask(
                        clerk,
                        OperationId.fresh(),
                        application,
                        1,
                        allBut(ReadinessItem.FEE, ItemAnswer.OPEN, " "),
                        today()))
                .isEqualTo(new ReadinessDecision.Refused("words-needed"));
        assertThat(service.ask(clerk, OperationId.fresh(), application, 1, allReady(), today().plusDays(1)))
                .isEqualTo(new ReadinessDecision.Refused("day"));
        assertThatThrownBy(
                        () -> service.ask(clerk, OperationId.fresh(), new ApplicationId(999), 0, allReady(), today()))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aFirmReadsTheCheckOfItsOwnCaseAndNoOther() {
        ask(0, allReady());
        assertThat(queries.ofOffice(lead, office)).isEmpty();
        var assignment = ((SupportDecision.Done) offer("")).id();
        assignments.accept(lead, OperationId.fresh(), new jp.banso.support.AssignmentId(assignment), null, today());
        assertThat(queries.ofOffice(lead, office)).isPresent();
        assertThat(queries.ofOffice(people.lead(people.firm()), office)).isEmpty();
    }

    @Test
    @Rule("RDY-04")
    void visitsAreCountedApartForReadyStartsAndOthers() {
        started(true, 1);
        started(true, 2);
        started(false, 4);
        assertThat(queries.visits(clerk)).containsExactly(new VisitsTaken(true, 2, 3), new VisitsTaken(false, 1, 4));
    }

    /** An office at S60 whose firm was there so often, once more on the telephone. */
    private void started(boolean ready, int visits) {
        var one = careOffices.aCareOffice().saved();
        var assignment = desk.accepted(clerk, one, lead);
        for (var visit = 0; visit < visits; visit++) {
            desk.visited(lead, assignment, desk.note(null, null));
        }
        desk.visited(lead, assignment, desk.note(null, null));
        jdbc.sql("UPDATE support_visit_note SET place = 'PHONE' WHERE assignment_id = ? ORDER BY id DESC LIMIT 1")
                .param(assignment.value())
                .update();
        jdbc.sql("UPDATE support_assignment SET ready_start = ?, override_words = ? WHERE id = ?")
                .params(ready, ready ? "" : "急ぎ", assignment.value())
                .update();
        jdbc.sql("UPDATE care_office SET stage = 6 WHERE id = ?")
                .param(one.value())
                .update();
    }

    private Readiness readiness() {
        return queries.of(clerk, application).orElseThrow();
    }

    private SupportDecision offer(String override) {
        return assignments.offer(
                clerk,
                OperationId.fresh(),
                application,
                new NewOffer(lead.vendor(), null, today(), null, "", override));
    }

    private void ask(long seen, List<ItemState> items) {
        assertThat(service.ask(clerk, OperationId.fresh(), application, seen, items, today()))
                .isInstanceOf(ReadinessDecision.Kept.class);
    }

    private LocalDate today() {
        return careOffices.today();
    }

    static List<ItemState> allReady() {
        return Arrays.stream(ReadinessItem.values())
                .map(item -> new ItemState(item, ItemAnswer.READY, ""))
                .toList();
    }

    private static List<ItemState> allBut(
            ReadinessItem other, @org.jspecify.annotations.Nullable ItemAnswer answer, String words) {
        return Arrays.stream(ReadinessItem.values())
                .map(item ->
                        item == other ? new ItemState(item, answer, words) : new ItemState(item, ItemAnswer.READY, ""))
                .toList();
    }
}
