package jp.banso.partner;

/**
 * What an office's joining would bring, as SQL (PRT-07). Adoption is a condition over {@code care_office}, so that the same
 * words reckon as of today and as of an earlier list.
 */
final class ChainSql {

    /** Who is on the public list now. */
    static final String NOW = "%s.listing = 'LISTED'";

    /** Who was on the list of the snapshot {@code :then}. */
    static final String THEN = """
            EXISTS (SELECT 1 FROM snapshot_office x WHERE x.snapshot_id = :then AND x.care_office_id = %s.id)""";

    /** Standing links between two open offices, from each of them. */
    static final String EDGES = """
            SELECT p.office_a_id a, p.office_b_id b FROM partner_link p WHERE p.standing AND p.office_b_id IS NOT NULL
            UNION ALL
            SELECT p.office_b_id, p.office_a_id FROM partner_link p WHERE p.standing AND p.office_b_id IS NOT NULL""";

    private static final String SCORES = """
            SELECT e.a care_office_id,
                SUM(CASE WHEN ON_Q THEN 1E0 WHEN live.n IS NULL THEN CAST(:chainLambda AS DOUBLE) / :chainTau
                    WHEN live.n < :chainTau THEN CAST(:chainLambda AS DOUBLE) / (:chainTau - live.n) ELSE 0E0 END) score,
                SUM(ON_Q) live_now, SUM(NOT ON_Q AND COALESCE(live.n, 0) < :chainTau) waiting,
                SUBSTRING_INDEX(GROUP_CONCAT(
                    IF(NOT ON_Q AND COALESCE(live.n, 0) < :chainTau,
                        CONCAT(:chainTau - COALESCE(live.n, 0), '\\n', q.name), NULL)
                    ORDER BY COALESCE(live.n, 0) DESC, q.office_number SEPARATOR '\\f'), '\\f', 1) nearest
            FROM (EDGES) e JOIN care_office s ON s.id = e.a AND NOT ON_S
            JOIN care_office q ON q.id = e.b AND q.operating_status <> 'CLOSED'
            LEFT JOIN (SELECT f.a, COUNT(*) n FROM (EDGES) f
                JOIN care_office q ON q.id = f.b AND q.operating_status <> 'CLOSED' AND ON_Q GROUP BY f.a) live
                ON live.a = e.b
            GROUP BY e.a""";

    private ChainSql() {}

    /** Offices that have not adopted, by {@code care_office_id}, with their scores; {@code adopted} as above. */
    static String scores(String adopted) {
        return SCORES.replace("ON_Q", "(" + adopted.formatted("q") + ")")
                .replace("ON_S", "(" + adopted.formatted("s") + ")")
                .replace("EDGES", EDGES);
    }
}
