package jp.banso.bench;

import java.util.List;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallOrder;
import jp.banso.outreach.CallQueries;
import jp.banso.partner.ChainQueries;
import jp.banso.partner.PartnerQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners at 20,000 links: one office's line, a page of lines, the next best hundred, and the call list in that order. */
final class PartnerFigures {

    private static final int RUNS = 30;
    private static final int LINKS = 20_000;
    private static final int PLANNERS = 1_000;

    private final PartnerQueries partners;
    private final ChainQueries chain;
    private final CallQueries calls;
    private final JdbcClient jdbc;
    private final Viewer viewer;

    PartnerFigures(PartnerQueries partners, ChainQueries chain, CallQueries calls, JdbcClient jdbc, Viewer viewer) {
        this.partners = partners;
        this.chain = chain;
        this.calls = calls;
        this.jdbc = jdbc;
        this.viewer = viewer;
    }

    /** A thousand offices with twenty partners each; of all of them every eighth is on the list. */
    static void network(JdbcClient jdbc) {
        jdbc.sql("""
                        INSERT IGNORE INTO partner_link (office_a_id, office_b_id)
                        SELECT a.seq, 2000 + MOD(a.seq * 31 + b.seq * 97, 6000)
                        FROM seq_1_to_%d a JOIN seq_1_to_%d b""".formatted(PLANNERS, LINKS / PLANNERS)).update();
        jdbc.sql("UPDATE care_office SET listing = 'LISTED' WHERE id < 9000 AND MOD(id, 8) = 0")
                .update();
    }

    List<Figure> all() {
        return List.of(
                Figure.of(
                        "partners, one line",
                        "admin",
                        RUNS,
                        round -> lines(round + 1, 1),
                        round -> plain(round + 1, 1)),
                Figure.of("partners, 50 lines", "admin", RUNS, round -> lines(1, 50), round -> plain(1, 50)),
                Figure.of(
                        "next best 100",
                        "admin",
                        RUNS,
                        round -> chain.next(viewer, 100).size(),
                        round -> linked()),
                Figure.of(
                        "calls by partners",
                        "admin",
                        RUNS,
                        round -> calls(CallOrder.PARTNERS),
                        round -> calls(CallOrder.DUE)),
                Figure.of("double handling", "admin", RUNS, round -> handling(), round -> linked()));
    }

    private int lines(int first, int count) {
        var offices = java.util.stream.LongStream.range(first, first + count)
                .mapToObj(CareOfficeId::new)
                .toList();
        return partners.figures(viewer, offices).size();
    }

    private int handling() {
        return chain.doubleHandling(viewer, 0, 100).size() + chain.live(viewer).known();
    }

    private int calls(CallOrder order) {
        return calls.rows(viewer, CallFilter.all().orderedBy(order), 0, 50).size();
    }

    private int plain(int first, int count) {
        return count("""
                SELECT COUNT(*) FROM partner_link p JOIN care_office q ON q.id = p.office_b_id
                WHERE p.office_a_id BETWEEN %d AND %d AND p.standing""".formatted(first, first + count - 1));
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
