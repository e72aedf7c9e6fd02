package jp.banso.reporting;

/** What can be counted over a period: distinct offices, or occasions. */
public enum Metric {
    CALLS(false, Metric.CALLED_ON),
    CALLED(true, Metric.CALLED_ON),
    REACHED(
            true,
            Metric.CALLED_ON + " AND r.result IN ('SPOKEN', 'DECLINED', 'ALREADY_ADOPTED', 'OUT_OF_SCOPE', 'INFORMED',"
                    + " 'CONSIDERING', 'WANTS_TO_APPLY', 'APPLIED')"),
    INFORMED(true, Metric.first(2)),
    BRIEFED(true, "SELECT r.care_office_id office, r.attended_on on_day FROM briefing_attendance r WHERE r.standing"),
    APPLIED(true, "SELECT r.care_office_id office, r.received_on on_day FROM support_application r WHERE 1 = 1"),
    VISITS(false, Metric.VISITED_ON),
    VISITED(true, Metric.VISITED_ON),
    SET_UP(true, Metric.first(6)),
    TESTED(true, Metric.first(7)),
    LIVE(true, Metric.first(8)),
    SETTLED(true, Metric.first(9));

    private static final String CALLED_ON =
            "SELECT r.care_office_id office, r.contacted_on on_day FROM contact_record r"
                    + " WHERE r.state = 'STANDING' AND r.means = 'CALL_OUT'";
    private static final String VISITED_ON =
            "SELECT r.care_office_id office, r.visited_on on_day FROM support_visit_note r WHERE r.withdrawn_at IS NULL";

    private final boolean offices;
    private final String sql;

    Metric(boolean offices, String sql) {
        this.offices = offices;
        this.sql = sql;
    }

    /** Whether each office counts once in a period. */
    public boolean offices() {
        return offices;
    }

    /** Rows of an office and a day. */
    String sql() {
        return sql;
    }

    /** The first day an office came to this stage or beyond, by the events that stand. */
    private static String first(int stage) {
        return "SELECT r.care_office_id office, MIN(r.effective_on) on_day FROM stage_event r"
                + " WHERE r.kind IN ('FORWARD', 'JUMP') AND r.to_stage >= " + stage
                + " AND NOT EXISTS (SELECT 1 FROM stage_event c WHERE c.corrects_id = r.id) GROUP BY r.care_office_id";
    }
}
