package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Ends what a firm still has when its contract is over (VND-03). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ContractEndService {

    private static final String OPEN = """
            SELECT t.id, o.office_number, o.name, o.stage, t.state, a.display_name AS visitor, t.next_visit_on
            FROM support_assignment t JOIN care_office o ON o.id = t.care_office_id
            LEFT JOIN account a ON a.id = t.visitor_id
            WHERE t.vendor_id = ? AND t.state IN ('OFFERED', 'ACCEPTED') ORDER BY o.kana_sort, t.id""";

    private final AssignmentService assignments;
    private final SupportRecorder recorder;
    private final JdbcClient jdbc;

    ContractEndService(AssignmentService assignments, SupportRecorder recorder, JdbcClient jdbc) {
        this.assignments = assignments;
        this.recorder = recorder;
        this.jdbc = jdbc;
    }

    /** What the firm has at this moment and how it would end; empty for a firm that is not there. */
    public Optional<ContractEnd> preview(Viewer viewer, VendorId firm) {
        return jdbc.sql("SELECT name, contract_ends_on FROM vendor WHERE id = ?")
                .param(firm.value())
                .query((row, number) -> {
                    var last = row.getObject(2, LocalDate.class);
                    return new ContractEnd(
                            row.getString(1),
                            last,
                            last != null && !recorder.today().isBefore(last),
                            open(firm));
                })
                .optional();
    }

    /**
     * Ends each of these as it was shown, under the contract's last day; each by itself, so that one that was changed meanwhile
     * stays and is reported while the others end. Nothing before the last day: the answer is then empty. Words ≤ 500.
     */
    public List<EndedRow> endAll(
            Viewer viewer, OperationId operation, VendorId firm, List<OpenAssignment> seen, String words) {
        var now = preview(viewer, firm);
        var last = now.map(ContractEnd::lastDay).orElse(null);
        if (now.isEmpty() || last == null || !now.get().over()) {
            return List.of();
        }
        var theirs = seen.stream().filter(row -> belongs(row.id(), firm)).toList();
        return theirs.stream()
                .map(row -> new EndedRow(
                        row,
                        assignments.end(
                                viewer, of(operation, row.id()), row.id(), row.state(), row.result(), words, last)))
                .toList();
    }

    private boolean belongs(AssignmentId id, VendorId firm) {
        return jdbc.sql("SELECT COUNT(*) FROM support_assignment WHERE id = ? AND vendor_id = ?")
                        .params(id.value(), firm.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The same act sent twice ends nothing twice, row by row. */
    private static OperationId of(OperationId act, AssignmentId id) {
        var name = act.value() + "/" + id.value();
        return new OperationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)));
    }

    private List<OpenAssignment> open(VendorId firm) {
        return jdbc.sql(OPEN)
                .param(firm.value())
                .query((row, number) -> {
                    var stage = AdoptionStage.values()[row.getInt("stage")];
                    var state = AssignmentState.valueOf(row.getString("state"));
                    var visitor = row.getString("visitor");
                    return new OpenAssignment(
                            new AssignmentId(row.getLong("id")),
                            row.getString("office_number"),
                            row.getString("name"),
                            stage,
                            state,
                            visitor == null ? "" : visitor,
                            row.getObject("next_visit_on", LocalDate.class),
                            result(state, stage));
                })
                .list();
    }

    /** What was reached stays reached; what was not goes back to the city and waits for another firm. */
    private static CloseResult result(AssignmentState state, AdoptionStage stage) {
        return state == AssignmentState.ACCEPTED && !stage.isBefore(AdoptionStage.LIVE)
                ? CloseResult.LIVE
                : CloseResult.CANCELLED;
    }
}
