package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command and question about a case that is not the asker's is refused like one about an unknown case (2). */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case02ForeignIdsTest {

    private static final List<String> TABLES =
            List.of("care_office", "stage_event", "axis_event", "case_grant", "case_entry", "field_edit");

    @Autowired
    PlanService plans;

    @Autowired
    CareOfficeService service;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseGrants grants;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noCommandOfAStrangerChangesACase() {
        var own = people.lead(people.firm());
        var office = careOffices
                .aCareOffice()
                .at(AdoptionStage.PREPARING)
                .grantedTo(own)
                .saved();
        var unknown = new CareOfficeId(office.value() + 1_000_000);
        var before = contents();

        for (var stranger : strangers()) {
            commands().forEach((name, command) -> {
                for (var id : List.of(office, unknown)) {
                    assertThatThrownBy(() -> command.accept(stranger, id))
                            .as("%s as %s on %s", name, stranger.role(), id)
                            .isInstanceOfAny(NotAllowed.class, NoSuchCase.class);
                }
            });
        }

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void noQuestionOfAStrangerIsAnswered() {
        var own = people.lead(people.firm());
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9777))
                .at(AdoptionStage.PREPARING)
                .grantedTo(own)
                .saved();
        var number = new OfficeNumber(CareOffices.number(9777));

        for (var stranger : List.of(people.lead(people.firm()), people.visitor(people.firm()), people.council())) {
            assertThat(cases.card(stranger, office)).isEmpty();
            assertThat(cases.byNumber(stranger, number)).isEmpty();
            assertThat(cases.stageEvents(stranger, office)).isEmpty();
            assertThat(offices.row(stranger, office)).isEmpty();
            assertThat(offices.byNumber(stranger, number)).isEmpty();
            assertThat(offices.count(stranger, CareOfficeFilter.none())).isZero();
            assertThat(offices.countByStage(stranger, CareOfficeFilter.none())).isEmpty();
            assertThat(offices.neighbours(stranger, CareOfficeFilter.none(), CareOfficeSort.byName(), office))
                    .isEqualTo(new CareOfficeQueries.Neighbours(null, null));
            assertThat(offices.indexOf(stranger, CareOfficeFilter.none(), CareOfficeSort.byName(), office))
                    .isEmpty();
        }
        assertThat(timeline.entries(people.lead(people.firm()), office, Set.of(), 0, 50))
                .isEmpty();
        assertThat(refusals()).isEqualTo(6);
    }

    private List<Viewer> strangers() {
        var firm = people.firm();
        return List.of(people.lead(firm), people.visitor(firm), people.council(), people.desk(), people.observer());
    }

    private Map<String, BiConsumer<Viewer, CareOfficeId>> commands() {
        var today = careOffices.today();
        var all = new LinkedHashMap<String, BiConsumer<Viewer, CareOfficeId>>();
        all.put(
                "advance",
                (viewer, id) -> service.advance(
                        viewer,
                        OperationId.fresh(),
                        id,
                        AdoptionStage.PREPARING,
                        AdoptionStage.SET_UP,
                        new Evidence(EvidenceKind.USE_APPLICATION, today, "画面"),
                        true));
        all.put(
                "stepBack",
                (viewer, id) -> service.stepBack(
                        viewer,
                        OperationId.fresh(),
                        id,
                        AdoptionStage.PREPARING,
                        AdoptionStage.PRE_CHECK,
                        StepBackReason.PC_REPLACED,
                        today,
                        ""));
        all.put("correct", (viewer, id) -> service.correct(viewer, OperationId.fresh(), id, 1, "誤り"));
        all.put(
                "standAs",
                (viewer, id) -> service.standAs(
                        viewer,
                        OperationId.fresh(),
                        id,
                        Disposition.TARGET,
                        Disposition.ON_HOLD,
                        DispositionReason.NO_AGREEMENT,
                        today.plusDays(3),
                        ""));
        all.put(
                "operateAs",
                (viewer, id) -> service.operateAs(
                        viewer, OperationId.fresh(), id, OperatingStatus.OPERATING, OperatingStatus.CLOSED, today, ""));
        all.put(
                "migrate",
                (viewer, id) -> service.migrate(
                        viewer,
                        OperationId.fresh(),
                        id,
                        MigrationStage.NOT_STARTED,
                        MigrationStage.MIGRATED,
                        LocalDate.of(2026, 1, 1),
                        "確認"));
        all.put(
                "plan",
                (viewer, id) ->
                        plans.plan(viewer, OperationId.fresh(), id, new NextPlan(NextAction.VISIT, today, null, "")));
        all.put(
                "replan",
                (viewer, id) -> plans.replan(viewer, OperationId.fresh(), id, NextPlan.NOTHING, NextPlan.NOTHING));
        all.put(
                "planBack",
                (viewer, id) -> plans.planBack(viewer, OperationId.fresh(), id, NextPlan.NOTHING, NextPlan.NOTHING));
        all.put(
                "edit",
                (viewer, id) ->
                        service.edit(viewer, OperationId.fresh(), id, 0, new ContactDetails("0", "", "", "", "")));
        all.put("grant", (viewer, id) -> grants.grant(viewer, OperationId.fresh(), id, people.firm(), null));
        all.put("withdraw", (viewer, id) -> grants.withdraw(viewer, OperationId.fresh(), id));
        return all;
    }

    private Map<String, Object> contents() {
        var sums = new LinkedHashMap<String, Object>();
        for (var table : TABLES) {
            sums.put(
                    table,
                    jdbc.sql("CHECKSUM TABLE " + table)
                            .query((row, number) -> row.getObject(2))
                            .single());
        }
        return sums;
    }

    private int refusals() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'case.refused'")
                .query(Integer.class)
                .single();
    }
}
