package jp.banso.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.StageDecision;
import jp.banso.careoffice.StepBackReason;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.timeline.TimelineQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One case: reading its page and moving its stage. */
final class CaseFigures {

    private final CaseQueries cases;
    private final TimelineQueries timeline;
    private final CareOfficeService service;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<CareOfficeId, AdoptionStage> stages = new HashMap<>();

    CaseFigures(
            CaseQueries cases,
            TimelineQueries timeline,
            CareOfficeService service,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.timeline = timeline;
        this.service = service;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    List<Figure> of(Viewer viewer, String role, List<CareOfficeId> offices) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(
                "case page with history",
                role,
                200,
                round -> page(viewer, offices.get(round % offices.size())),
                round -> plainPage(offices.get(round % offices.size()))));
        return figures;
    }

    /** Forward and back again in turn, so that no office runs out of stages. */
    Figure stageChange(Viewer viewer, List<CareOfficeId> offices) {
        return Figure.of(
                "stage change with its event",
                "admin",
                400,
                round -> move(viewer, offices.get(round % offices.size())),
                round -> plainMove(offices.get(round % offices.size())));
    }

    private int page(Viewer viewer, CareOfficeId office) {
        return cases.card(viewer, office).orElseThrow().name().length()
                + cases.stageEvents(viewer, office).size()
                + timeline.entries(viewer, office, Set.of(), 0, 50).size();
    }

    private int plainPage(CareOfficeId office) {
        return jdbc.sql("""
                                SELECT o.*, c.name AS corporation FROM care_office o
                                LEFT JOIN corporation c ON c.id = o.corporation_id WHERE o.id = ?""")
                        .param(office.value())
                        .query((row, number) -> row.getString("name"))
                        .single()
                        .length()
                + rows("SELECT * FROM service_designation WHERE care_office_id = ? AND ended_on IS NULL", office)
                + rows("SELECT * FROM stage_event WHERE care_office_id = ? ORDER BY id DESC", office)
                + rows("SELECT * FROM case_entry WHERE care_office_id = ? ORDER BY happened_on DESC, id DESC", office);
    }

    private int rows(String sql, CareOfficeId office) {
        return jdbc.sql(sql)
                .param(office.value())
                .query((row, number) -> row.getString(2))
                .list()
                .size();
    }

    private int move(Viewer viewer, CareOfficeId office) {
        var now = stages.getOrDefault(office, AdoptionStage.NOT_CONTACTED);
        var answer = now == AdoptionStage.NOT_CONTACTED
                ? service.advance(
                        viewer,
                        OperationId.fresh(),
                        office,
                        now,
                        AdoptionStage.BEING_CONTACTED,
                        new Evidence(EvidenceKind.CONTACT_ATTEMPT, LocalDate.of(2026, 10, 1), "bench"),
                        false)
                : service.stepBack(
                        viewer,
                        OperationId.fresh(),
                        office,
                        now,
                        AdoptionStage.NOT_CONTACTED,
                        StepBackReason.INPUT_ERROR,
                        LocalDate.of(2026, 10, 1),
                        "bench");
        if (!(answer instanceof StageDecision.Moved moved)) {
            return -1;
        }
        stages.put(office, moved.to());
        return 1;
    }

    /** The least that could be called the same: lock, event, new version, one line of history. */
    private int plainMove(CareOfficeId office) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT stage FROM care_office WHERE id = ? FOR UPDATE")
                    .param(office.value())
                    .query(Integer.class)
                    .single();
            jdbc.sql("""
                            INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind,
                                recorded_at, recorded_by, recorder_name)
                            VALUES (?, 'FORWARD', 0, 0, '2026-10-01', 'CONTACT_ATTEMPT', NOW(6), 1, 'bench')""").param(office.value()).update();
            jdbc.sql("UPDATE care_office SET version = version + 1, updated_at = NOW(6) WHERE id = ?")
                    .param(office.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO case_entry (care_office_id, kind, depth, happened_on, recorded_at, account_id, actor,
                                text_key, arguments)
                            VALUES (?, 'STAGE', 'CASE', '2026-10-01', NOW(6), 1, 'bench', 'timeline.stage.FORWARD', '[]')""").param(office.value()).update();
        });
        return 1;
    }
}
