package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.DispositionReason;
import jp.banso.careoffice.People;
import jp.banso.listing.ListingDecision.Done;
import jp.banso.listing.ListingDecision.DoneBy;
import jp.banso.listing.ListingDecision.Stays;
import jp.banso.listing.ManyChangesService.Outcome;
import jp.banso.listing.ManyChangesService.Seen;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDecision;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of one office, then one of six: five are newly listed. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ManyChangesTest {

    @Autowired
    ManyChangesService many;

    @Autowired
    ListingChangeService changes;

    @Autowired
    ListingChangeQueries proposals;

    @Autowired
    ListingService service;

    @Autowired
    CareOfficeService offices;

    @Autowired
    CareOfficeQueries cases;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff administrator;
    List<CareOfficeId> register;

    @BeforeEach
    void lists() {
        administrator = people.administrator();
        register = new ArrayList<>();
        IntStream.rangeClosed(1, 6)
                .forEach(serial -> register.add(careOffices
                        .aCareOffice()
                        .numbered(CareOffices.number(9100 + serial))
                        .named("見本ステーション" + serial, "ミホン" + serial)
                        .saved()));
        record("2025-09-30", 1);
    }

    @Test
    @Rule("LST-20")
    void eachIsDoneByItselfAndWhatStaysSaysWhy() {
        record("2026-02-02", 6);
        var rows = proposals.changes(administrator, false);
        assertThat(rows).hasSize(5);
        declined(rows.get(1).careOffice());
        changes.reject(administrator, OperationId.fresh(), rows.get(3).id(), "");

        var outcomes = many.accept(administrator, OperationId.fresh(), seen(rows), "まとめて確認");

        assertThat(outcomes)
                .containsExactly(
                        new Outcome(rows.get(0).id(), new Done(rows.get(0).id())),
                        new Outcome(rows.get(1).id(), new Stays("careoffice.disposition")),
                        new Outcome(rows.get(2).id(), new Done(rows.get(2).id())),
                        new Outcome(rows.get(3).id(), new DoneBy(administrator.name(), "REJECTED")),
                        new Outcome(rows.get(4).id(), new Done(rows.get(4).id())));
        assertThat(stage(rows.get(0).careOffice())).isEqualTo(AdoptionStage.SET_UP);
        assertThat(stage(rows.get(1).careOffice())).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThat(proposals.changes(administrator, false))
                .extracting(ChangeRow::id)
                .containsExactly(rows.get(1).id());
        assertThat(proposals.changes(administrator, true))
                .filteredOn(row -> row.state() == ChangeState.ACCEPTED)
                .extracting(ChangeRow::words)
                .containsOnly("まとめて確認");
    }

    @Test
    @Rule("LST-20")
    void theSameActTwiceDoesNothingTwiceAndAnswersTheSame() {
        record("2026-02-02", 6);
        var rows = seen(proposals.changes(administrator, false));
        var act = OperationId.fresh();
        var first = many.accept(administrator, act, rows, "");
        assertThat(many.accept(administrator, act, rows, "")).isEqualTo(first);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM stage_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    @Rule("LST-20")
    void whatThePersonDidNotSeeIsNotTakenOver() {
        record("2026-02-02", 6);
        var row = proposals.changes(administrator, false).getFirst();
        var outcomes = many.accept(
                administrator,
                OperationId.fresh(),
                List.of(new Seen(row.id(), AdoptionStage.INFORMED.name()), new Seen(987_654_321, "")),
                "");
        assertThat(outcomes)
                .extracting(Outcome::decision)
                .containsExactly(new Stays("register-changed"), new Stays("gone"));
    }

    @Test
    @Rule("LST-20")
    void manyAreRejectedAsTheyAreAcceptedAndNoMoreThanTwoHundredAtOnce() {
        record("2026-02-02", 6);
        var rows = seen(proposals.changes(administrator, false));
        assertThat(many.reject(administrator, OperationId.fresh(), rows, ""))
                .extracting(Outcome::decision)
                .hasOnlyElementsOfType(Done.class);
        assertThat(proposals.changes(administrator, false)).isEmpty();
        assertThat(stage(register.get(5))).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> many.reject(
                        administrator,
                        OperationId.fresh(),
                        Collections.nCopies(ManyChangesService.MOST + 1, rows.getFirst()),
                        ""));
    }

    @Test
    @Rule({"STG-18", "LST-14"})
    void anOfficeThatHasAppliedAndOneThatIsBeingAskedAreAcceptedByTheList() {
        var firm = people.lead(people.firm());
        desk.applied(administrator, register.get(1));
        desk.accepted(administrator, register.get(2), firm);
        assertThat(stage(register.get(1))).isEqualTo(AdoptionStage.SUPPORT_APPLIED);
        assertThat(stage(register.get(2))).isEqualTo(AdoptionStage.PRE_CHECK);
        record("2026-02-02", 3);

        var outcomes =
                many.accept(administrator, OperationId.fresh(), seen(proposals.changes(administrator, false)), "");

        assertThat(outcomes).extracting(Outcome::decision).hasOnlyElementsOfType(Done.class);
        assertThat(stage(register.get(1))).isEqualTo(AdoptionStage.SET_UP);
        assertThat(stage(register.get(2))).isEqualTo(AdoptionStage.SET_UP);
        assertThat(jdbc.sql(
                                "SELECT DISTINCT CONCAT(kind, evidence_kind, source_sort) FROM stage_event WHERE to_stage = 6")
                        .query(String.class)
                        .list())
                .containsExactly("JUMPLISTING_SEENSNAPSHOT");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM support_application WHERE state = 'OPEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT state FROM support_assignment")
                        .query(String.class)
                        .list())
                .containsExactly("ACCEPTED");
    }

    @Test
    @Rule("STG-18")
    void aFirmThatTakesOnAnOfficeTheListHasTakenToS60MovesNothingBack() {
        var firm = people.lead(people.firm());
        var offered = desk.offered(administrator, register.get(1), firm);
        record("2026-02-02", 2);
        many.accept(administrator, OperationId.fresh(), seen(proposals.changes(administrator, false)), "");

        assertThat(assignments.accept(firm, OperationId.fresh(), offered, null, desk.today()))
                .isInstanceOf(SupportDecision.Done.class);

        assertThat(stage(register.get(1))).isEqualTo(AdoptionStage.SET_UP);
    }

    private void declined(CareOfficeId office) {
        offices.standAs(
                administrator,
                OperationId.fresh(),
                office,
                Disposition.TARGET,
                Disposition.DECLINED,
                DispositionReason.COST,
                null,
                "");
    }

    private static List<Seen> seen(List<ChangeRow> rows) {
        return rows.stream().map(row -> new Seen(row.id(), row.present())).toList();
    }

    private AdoptionStage stage(CareOfficeId office) {
        return cases.row(administrator, office).orElseThrow().stage();
    }

    private void record(String day, int count) {
        try {
            var list = ListFiles.utf8(ListFiles.of(day, count));
            var read = (ListReading.Read) service.read(administrator, "users.csv", new ByteArrayInputStream(list));
            service.recordList(administrator, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
