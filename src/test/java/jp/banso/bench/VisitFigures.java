package jp.banso.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.NewVisitNote;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.SupportDecision;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.VisitService;
import jp.banso.timeline.TimelineQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A visitor's note with a succeeded test: saved, the case moved to S70 by it, and the history read again. */
record VisitFigures(VisitService visits, TimelineQueries timeline, JdbcClient jdbc, TransactionTemplate transaction) {

    private static final int RUNS = 100;
    private static final int NEEDED = 2 * (RUNS + 20);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 4, 1);
    private static final LocalDate VISITED = LocalDate.of(2026, 6, 1);

    private record Case(CareOfficeId office, AssignmentId assignment) {}

    Figure of(Viewer visitor) {
        var cases = cases();
        var half = NEEDED / 2;
        int[] next = {0, half};
        return Figure.of(
                "visit note, stage by it, history",
                "visitor",
                RUNS,
                round -> note(visitor, cases.get(next[0]++)),
                round -> plainNote(cases.get(next[1]++)));
    }

    /** Offices that are set up and accompanied by the visitor. */
    private List<Case> cases() {
        var offices = jdbc.sql("""
                        SELECT id FROM care_office o WHERE stage = 0
                            AND NOT EXISTS (SELECT 1 FROM case_grant g WHERE g.care_office_id = o.id)
                        ORDER BY CRC32(id) LIMIT ?""").param(NEEDED).query(Long.class).list();
        for (var office : offices) {
            jdbc.sql("UPDATE care_office SET stage = ?, stage_since = ? WHERE id = ?")
                    .params(AdoptionStage.SET_UP.ordinal(), ACCEPTED, office)
                    .update();
            jdbc.sql("""
                            INSERT INTO case_grant (care_office_id, holder_kind, holder_id, visitor_id, depth, starts_on)
                            VALUES (?, 'VENDOR', 1, 2, 'CASE', ?)""").params(office, ACCEPTED).update();
            jdbc.sql("""
                            INSERT INTO support_application (id, care_office_id, receipt_number, received_on, channel,
                                recorded_at, recorded_by, recorder_name)
                            VALUES (:office, :office, LPAD(:office, 12, '0'), :day, 'PHONE', UTC_TIMESTAMP(6), 1, 'bench')""").param("office", office).param("day", ACCEPTED).update();
            jdbc.sql("""
                            INSERT INTO support_assignment (id, care_office_id, application_id, vendor_id, visitor_id, state,
                                offered_on, offerer_name, answered_on, answered_at, changed_at, changed_by)
                            VALUES (:office, :office, :office, 1, 2, 'ACCEPTED', :day, 'bench', :day, UTC_TIMESTAMP(6),
                                UTC_TIMESTAMP(6), 'bench')""").param("office", office).param("day", ACCEPTED).update();
        }
        return offices.stream()
                .map(office -> new Case(new CareOfficeId(office), new AssignmentId(office)))
                .toList();
    }

    private int note(Viewer visitor, Case one) {
        var test = new TestExchange(VISITED, "bench", true, true, true);
        var note = new NewVisitNote(
                VISITED, VisitKind.TEST, VisitPlace.OFFICE, "bench", "bench", Trouble.NONE, null, null, test);
        var answer = visits.addNote(visitor, OperationId.fresh(), one.assignment(), note);
        return answer instanceof SupportDecision.Done
                ? timeline.entries(visitor, one.office(), Set.of(), 0, 50).size()
                : -1;
    }

    /** The least that could be called the same: the note, the event, the case and two lines of history, then the history. */
    private int plainNote(Case one) {
        var office = one.office().value();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT stage FROM care_office WHERE id = ? FOR UPDATE")
                    .param(office)
                    .query(Integer.class)
                    .single();
            jdbc.sql("""
                            INSERT INTO support_visit_note (assignment_id, care_office_id, vendor_id, visited_on, kind, place,
                                met, work_done, tested_on, counterpart, test_sent, test_received, test_imported,
                                recorded_at, recorded_by, recorder_name)
                            VALUES (?, ?, 1, ?, 'TEST', 'OFFICE', 'bench', 'bench', ?, 'bench', 1, 1, 1, UTC_TIMESTAMP(6), 2,
                                'bench')""")
                    .params(one.assignment().value(), office, VISITED, VISITED)
                    .update();
            jdbc.sql("""
                            INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind,
                                recorded_at, recorded_by, recorder_name)
                            VALUES (?, 'FORWARD', 6, 7, ?, 'TEST_EXCHANGE', UTC_TIMESTAMP(6), 2, 'bench')""").params(office, VISITED).update();
            jdbc.sql("UPDATE care_office SET stage = 7, stage_since = ?, version = version + 1 WHERE id = ?")
                    .params(VISITED, office)
                    .update();
            for (var kind : List.of("VISIT", "STAGE")) {
                jdbc.sql("""
                                INSERT INTO case_entry (care_office_id, kind, depth, happened_on, recorded_at, account_id,
                                    actor, text_key, arguments)
                                VALUES (?, ?, 'CASE', ?, UTC_TIMESTAMP(6), 2, 'bench', 'timeline.stage.FORWARD', '[]')""").params(office, kind, VISITED).update();
            }
        });
        return jdbc.sql("SELECT * FROM case_entry WHERE care_office_id = ? ORDER BY happened_on DESC, id DESC LIMIT 50")
                .param(office)
                .query((row, number) -> row.getString("actor"))
                .list()
                .size();
    }
}
