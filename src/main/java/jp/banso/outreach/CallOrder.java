package jp.banso.outreach;

/**
 * In which order the call list stands (OUT-10): each is a rank and, within it, a day, both as SQL over {@code care_office o}
 * with the parameter {@code :today}. {@link #PARTNERS} also stands over {@code chain}, which is {@link CallChain}'s table.
 */
public enum CallOrder {
    /** Those whose appointment has come, by day; then those without a plan, then those planned for later. */
    DUE(
            "IF(o.next_action_on IS NULL, 1, IF(o.next_action_on <= :today, 0, 2))",
            "COALESCE(o.next_action_on, '2000-01-01')"),
    /**
     * The nearest to being informed first: S10, S00, then the others; of each those that named a reason which a talk can
     * answer, those that named none, those with another reason; the longest untouched before the others.
     */
    PRIORITY(Sql.STAGE + " * 3 + " + Sql.REASON, Sql.LAST),
    /** Those with whom nobody was in contact; then by the day of the last contact. */
    LONGEST_UNTOUCHED("0 + 0", Sql.LAST),
    /** Those whose joining connects most (PRT-07), then the longest untouched, then by number. */
    PARTNERS("-COALESCE(ROUND(chain.score * 100000), 0)", Sql.LAST, "o.office_number");

    private final String rank;
    private final String day;
    private final String then;

    CallOrder(String rank, String day) {
        this(rank, day, "o.kana_sort");
    }

    CallOrder(String rank, String day, String then) {
        this.rank = rank;
        this.day = day;
        this.then = then;
    }

    String rank() {
        return rank;
    }

    String day() {
        return day;
    }

    /** What decides between those of one rank and day. */
    String then() {
        return then;
    }

    private static final class Sql {

        static final String STAGE = "CASE o.stage WHEN 1 THEN 0 WHEN 0 THEN 1 ELSE 2 END";
        static final String LAST = """
                COALESCE((SELECT MAX(l.contacted_on) FROM contact_record l
                    WHERE l.care_office_id = o.id AND l.state = 'STANDING'), '2000-01-01')""";
        static final String NAMED = """
                EXISTS (SELECT 1 FROM contact_record c JOIN contact_reason n ON n.contact_id = c.id
                    WHERE c.care_office_id = o.id AND c.state = 'STANDING'%s)""";
        static final String REASON =
                "IF(" + NAMED.formatted(" AND n.reason IN (" + ContactReason.answeredByTalk() + ")") + ", 0, IF("
                        + NAMED.formatted("") + ", 2, 1))";
    }
}
