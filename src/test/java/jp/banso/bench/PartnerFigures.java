package jp.banso.bench;

import java.util.List;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallOrder;
import jp.banso.outreach.CallQueries;
import jp.banso.partner.ChainQueries;
import jp.banso.partner.NetworkQueries;
import jp.banso.partner.PartnerQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Partners at 20,000 links: one office's line, a page of lines, the next best hundred, the picture of the network, and the
 * call list in that order; each beside the least SQL that could be called the same, and with its plan.
 */
final class PartnerFigures {

    private static final int RUNS = 30;
    private static final int LINKS = 20_000;
    private static final int PLANNERS = 1_000;

    private final PartnerQueries partners;
    private final ChainQueries chain;
    private final NetworkQueries network;
    private final CallQueries calls;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final List<CareOfficeId> planners;

    PartnerFigures(
            PartnerQueries partners,
            ChainQueries chain,
            NetworkQueries network,
            CallQueries calls,
            JdbcClient jdbc,
            Viewer viewer) {
        this.partners = partners;
        this.chain = chain;
        this.network = network;
        this.calls = calls;
        this.jdbc = jdbc;
        this.viewer = viewer;
        planners = jdbc.sql("SELECT DISTINCT office_a_id FROM partner_link ORDER BY office_a_id")
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** Planners, each with twenty partners among the offices after them; of all of these every eighth is on the list. */
    static void network(JdbcClient jdbc) {
        var ids = jdbc.sql("SELECT id FROM care_office ORDER BY id LIMIT 9000")
                .query(Long.class)
                .list();
        var planners = Math.min(PLANNERS, ids.size() / 10);
        var others = ids.size() - planners;
        jdbc.sql("""
                        INSERT IGNORE INTO partner_link (office_a_id, office_b_id)
                        WITH numbered AS (SELECT id, ROW_NUMBER() OVER (ORDER BY id) n FROM care_office ORDER BY id LIMIT 9000)
                        SELECT a.id, b.id FROM seq_1_to_%d p JOIN seq_1_to_%d q
                        JOIN numbered a ON a.n = p.seq
                        JOIN numbered b ON b.n = %d + MOD(p.seq * 31 + q.seq * 97, %d)""".formatted(planners, LINKS / PLANNERS, planners + 1, others))
                .update();
        jdbc.sql("UPDATE care_office SET listing = 'LISTED' WHERE id <= ? AND MOD(id, 8) = 0")
                .param(ids.getLast())
                .update();
        jdbc.sql("ANALYZE TABLE care_office, partner_link")
                .query((row, number) -> row.getString(1))
                .list();
        System.out.printf(
                "%d links of %d offices%n",
                jdbc.sql("SELECT COUNT(*) FROM partner_link")
                        .query(Integer.class)
                        .single(),
                planners);
    }

    List<Figure> all() {
        return List.of(
                figure("partners, one line", round -> lines(round, 1), round -> plain(round, 1)),
                figure("partners, 50 lines", round -> lines(0, 50), round -> plain(0, 50)),
                figure("next best 100", round -> chain.next(viewer, 100).size(), round -> linked()),
                figure("network picture", round -> picture(), round -> linked()),
                figure("double handling", round -> handling(), round -> linked()),
                figure("calls by partners", round -> calls(CallOrder.PARTNERS), round -> calls(CallOrder.DUE)));
    }

    /** How each of them is gone about. */
    void explain(Plans plans) {
        plans.of("partners, one line", () -> lines(0, 1));
        plans.of("partners, 50 lines", () -> lines(0, 50));
        plans.of("next best 100", () -> chain.next(viewer, 100));
        plans.of("network picture", this::picture);
        plans.of("double handling", this::handling);
        plans.of("calls by partners", () -> calls(CallOrder.PARTNERS));
    }

    private static Figure figure(String name, Figure.Work service, Figure.Work plain) {
        return Figure.of(name, "admin", RUNS, service, plain);
    }

    private List<CareOfficeId> page(int first, int count) {
        return planners.subList(first % planners.size(), Math.min(planners.size(), first % planners.size() + count));
    }

    private int lines(int first, int count) {
        return partners.figures(viewer, page(first, count)).size();
    }

    private int picture() {
        var drawn = network.city(viewer);
        return drawn.nodes().size() + drawn.links().size();
    }

    private int handling() {
        return chain.doubleHandling(viewer, 0, 100).size() + chain.live(viewer).known();
    }

    private int calls(CallOrder order) {
        return calls.rows(viewer, CallFilter.all().orderedBy(order), 0, 50).size();
    }

    private int plain(int first, int count) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM partner_link p JOIN care_office q ON q.id = p.office_b_id
                        WHERE p.office_a_id IN (:offices) AND p.standing""")
                .param(
                        "offices",
                        page(first, count).stream().map(CareOfficeId::value).toList())
                .query(Integer.class)
                .single();
    }

    private int linked() {
        return count("""
                SELECT COUNT(*) FROM partner_link p JOIN care_office a ON a.id = p.office_a_id
                JOIN care_office b ON b.id = p.office_b_id WHERE p.standing""");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
