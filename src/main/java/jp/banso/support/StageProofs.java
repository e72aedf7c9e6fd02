package jp.banso.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which record proves that an office has reached a stage (domain 4.2). Only what was recorded since the case last went back
 * counts, so that a step taken back is not at once taken forward again.
 */
@Component
class StageProofs {

    private static final LocalDateTime EVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String APPLICATION = """
            SELECT id, received_on FROM support_application
            WHERE care_office_id = :office AND state = 'OPEN' AND recorded_at > :after""";

    private static final String ACCEPTED = """
            SELECT id, answered_on FROM support_assignment
            WHERE care_office_id = :office AND state = 'ACCEPTED' AND answered_at > :after""";

    private static final String PRE_CHECKED = """
            SELECT MAX(c.id), MAX(c.answered_on)
            FROM support_checklist_answer c JOIN support_assignment a ON a.id = c.assignment_id
            WHERE a.care_office_id = :office AND a.state = 'ACCEPTED' AND c.item IN (:items)
            HAVING COUNT(*) = :count AND MAX(c.answered_at) > :after""";

    private static final String USE_APPLIED = """
            SELECT n.id, GREATEST(n.use_applied_on, (
                SELECT MAX(c.answered_on) FROM support_checklist_answer c
                WHERE c.assignment_id = n.assignment_id AND c.item IN (:items)))
            FROM support_visit_note n JOIN support_assignment a ON a.id = n.assignment_id
            WHERE n.care_office_id = :office AND a.state = 'ACCEPTED' AND n.use_applied_on IS NOT NULL
                AND n.recorded_at > :after
                AND :count = (SELECT COUNT(*) FROM support_checklist_answer c
                    WHERE c.assignment_id = n.assignment_id AND c.item IN (:items) AND c.answer = 'READY')
            ORDER BY n.use_applied_on, n.id LIMIT 1""";

    private static final String TESTED = """
            SELECT id, tested_on FROM support_visit_note
            WHERE care_office_id = :office AND tested_on IS NOT NULL AND (test_sent OR test_received) AND test_imported
                AND recorded_at > :after
            ORDER BY tested_on, id LIMIT 1""";

    private static final String LIVE = """
            SELECT id, LEAST(LAST_DAY(month), reported_on) FROM support_usage_report
            WHERE care_office_id = :office AND exchanged AND recorded_at > :after ORDER BY month LIMIT 1""";

    private final JdbcClient jdbc;
    private final SettledRules rules;

    StageProofs(JdbcClient jdbc, SettledRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Where a case stands: its stage, since when, and when it last went back. */
    record Standing(AdoptionStage stage, @Nullable LocalDate since, LocalDateTime wentBack) {}

    Standing standing(CareOfficeId office) {
        return jdbc.sql("""
                        SELECT o.stage, o.stage_since, (SELECT MAX(e.recorded_at) FROM stage_event e
                            WHERE e.care_office_id = o.id AND e.kind IN ('BACK', 'CORRECTION'))
                        FROM care_office o WHERE o.id = ?""")
                .param(office.value())
                .query((row, number) -> new Standing(
                        AdoptionStage.values()[row.getInt(1)],
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDateTime.class))
                                .orElse(EVER)))
                .single();
    }

    /** What proves that the office has reached this stage; its day is the record's own. */
    Optional<Evidence> of(AdoptionStage next, CareOfficeId office, LocalDateTime after) {
        return switch (next) {
            case NOT_CONTACTED -> Optional.empty();
            case BEING_CONTACTED -> found(APPLICATION, office, after, EvidenceKind.CONTACT_ATTEMPT, Sort.APPLICATION);
            case INFORMED -> found(APPLICATION, office, after, EvidenceKind.CONTACT_INFORMED, Sort.APPLICATION);
            case SUPPORT_APPLIED -> found(APPLICATION, office, after, EvidenceKind.APPLICATION, Sort.APPLICATION);
            case PRE_CHECK -> found(ACCEPTED, office, after, EvidenceKind.ASSIGNMENT_ACCEPTED, Sort.ASSIGNMENT);
            case PREPARING -> found(PRE_CHECKED, office, after, EvidenceKind.OPEN_ITEM, Sort.CHECKLIST);
            case SET_UP -> found(USE_APPLIED, office, after, EvidenceKind.USE_APPLICATION, Sort.VISIT);
            case TEST_EXCHANGED -> found(TESTED, office, after, EvidenceKind.TEST_EXCHANGE, Sort.VISIT);
            case LIVE -> found(LIVE, office, after, EvidenceKind.LIVE_MONTH, Sort.USAGE_REPORT);
            case SETTLED -> settled(office, after);
        };
    }

    private Optional<Evidence> found(
            String sql, CareOfficeId office, LocalDateTime after, EvidenceKind kind, Sort sort) {
        var items = kind == EvidenceKind.USE_APPLICATION ? ChecklistItem.ENVIRONMENT : ChecklistItem.MUST;
        return jdbc.sql(sql)
                .param("office", office.value())
                .param("after", after)
                .param("items", items.stream().map(Enum::name).toList())
                .param("count", items.size())
                .query((row, number) -> evidence(row, kind, sort))
                .optional();
    }

    private Optional<Evidence> settled(CareOfficeId office, LocalDateTime after) {
        var partners = new HashMap<YearMonth, Integer>();
        var reports = new HashMap<YearMonth, Evidence>();
        jdbc.sql("""
                        SELECT id, LEAST(LAST_DAY(month), reported_on), month, partners FROM support_usage_report
                        WHERE care_office_id = :office AND exchanged AND recorded_at > :after""")
                .param("office", office.value())
                .param("after", after)
                .query((row, number) -> {
                    var month = YearMonth.from(row.getObject(3, LocalDate.class));
                    partners.put(month, row.getInt(4));
                    return reports.put(month, evidence(row, EvidenceKind.SETTLED_USE, Sort.USAGE_REPORT));
                })
                .list();
        return rules.present().metWith(partners).map(reports::get);
    }

    private static Evidence evidence(ResultSet row, EvidenceKind kind, Sort sort) throws SQLException {
        return Evidence.recorded(kind, row.getObject(2, LocalDate.class), new Source(sort, row.getLong(1)));
    }
}
