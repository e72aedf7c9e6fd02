package jp.banso.bench;

import java.util.List;
import jp.banso.desk.KnownAnswers;
import jp.banso.desk.ManyInquiries;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Known answers while somebody types, among ten years of a desk and 500 entries: after a few words, after a sentence, after
 * all of it, and with an error code; beside the least SQL that could be called the same, and with its plan.
 */
final class KnownFigures {

    private static final int RUNS = 200;
    private static final int ENTRIES = 500;

    private final KnownAnswers known;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final ManyInquiries many;

    KnownFigures(KnownAnswers known, JdbcTemplate jdbc, Viewer viewer, int inquiries) {
        this.known = known;
        this.jdbc = JdbcClient.create(jdbc);
        this.viewer = viewer;
        many = new ManyInquiries(jdbc);
        many.write(inquiries, ENTRIES);
        System.out.printf(
                "%d known answers, %d pairs%n",
                this.jdbc
                        .sql("SELECT COUNT(*) FROM known_answer")
                        .query(Integer.class)
                        .single(),
                this.jdbc
                        .sql("SELECT COUNT(*) FROM known_gram")
                        .query(Integer.class)
                        .single());
    }

    List<Figure> all() {
        return List.of(
                figure("known answers, 8 letters typed", 8, ""),
                figure("known answers, 20 letters typed", 20, ""),
                figure("known answers, 40 letters typed", 40, ""),
                figure("known answers, all typed", 200, ""),
                figure("known answers, all typed and a code", 200, "E-120"));
    }

    void explain(Plans plans) {
        plans.of("known answers", () -> known.find(viewer, typed(1, 40), "", 5));
    }

    private Figure figure(String name, int letters, String code) {
        return Figure.of(
                name,
                "desk",
                RUNS,
                round -> known.find(viewer, typed(round, letters), code, 5).size(),
                round -> jdbc.sql("SELECT COUNT(*) FROM known_gram WHERE gram IN (:pairs)")
                        .param("pairs", ManyInquiries.pairs(typed(round, letters)))
                        .query(Integer.class)
                        .single());
    }

    /** A question nobody asked like that before, as far as it is typed. */
    private String typed(int round, int letters) {
        var whole = many.question(1_000_003 + round * 13);
        return whole.substring(0, Math.min(letters, whole.length()));
    }
}
