package jp.banso.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ranks what is known beside what was typed (DSK-07). Every second question holds the commonest pairs, so whom to look at is
 * decided by the rarest, and only the best of those are compared as a whole.
 */
@Component
class KnownSearch {

    private static final int FEWEST = 2;

    /** Of what was typed, the share of pairs that a known question must hold. */
    private static final double LEAST_SHARE = 0.3;

    /** How many pairs decide whom to look at, and how many entries and inquiries each are looked at. */
    private static final int SOUGHT = 16;

    private static final int LOOKED_AT = 50;
    private static final int SAME_CODE = 200;

    private final JdbcClient jdbc;

    KnownSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something known; {@code held}: how many of the typed pairs, as far as they were looked for. */
    record Found(long known, boolean entry, boolean sameCode, int held, double score) {

        private static final Comparator<Found> ORDER = Comparator.comparing(Found::sameCode)
                .thenComparing(Found::entry)
                .thenComparing(Found::score)
                .thenComparing(Found::known)
                .reversed();

        private Found with(double more) {
            return new Found(known, entry, sameCode, held + 1, score + more);
        }
    }

    /** The best first: of the same code, then entries, then by how much they share, then the latest. */
    List<Found> find(List<String> pairs, String code, int limit) {
        var found = new HashMap<Long, Found>();
        if (pairs.size() >= FEWEST) {
            var least = Math.max(FEWEST, (int) Math.ceil(pairs.size() * LEAST_SHARE));
            whole(pairs, least).stream().filter(one -> one.held() >= least).forEach(one -> found.put(one.known(), one));
        }
        if (!code.isEmpty()) {
            of(code).forEach(one -> found.merge(
                    one.known(),
                    one,
                    (held, same) -> new Found(held.known(), held.entry(), true, held.held(), held.score())));
        }
        return found.values().stream().sorted(Found.ORDER).limit(limit).toList();
    }

    private List<Found> whole(List<String> pairs, int least) {
        var weights = weights(pairs);
        var rarest = List.copyOf(weights.keySet());
        var sought = rarest.subList(0, Math.min(rarest.size(), Math.min(SOUGHT, pairs.size() - least + FEWEST)));
        var rest = rarest.subList(sought.size(), rarest.size());
        if (sought.isEmpty()) {
            return List.of();
        }
        var best = best(sought, weights, Math.max(1, Math.min(FEWEST, least - rest.size())));
        if (rest.isEmpty() || best.isEmpty()) {
            return best;
        }
        var compared =
                best.stream().collect(Collectors.toMap(Found::known, one -> one, (one, same) -> one, HashMap::new));
        jdbc.sql("SELECT known_id, gram FROM known_gram WHERE gram IN (:rest) AND known_id IN (:best)")
                .param("rest", rest)
                .param("best", compared.keySet())
                .query(row -> {
                    var more = weight(weights, row.getString(2));
                    compared.computeIfPresent(row.getLong(1), (known, one) -> one.with(more));
                });
        return new ArrayList<>(compared.values());
    }

    /** How much each pair says, the rarest first; those that nothing known holds are not in it. */
    private Map<String, Double> weights(Collection<String> pairs) {
        var all = jdbc.sql("SELECT COUNT(*) FROM known_answer")
                .query(Integer.class)
                .single();
        var weights = new LinkedHashMap<String, Double>();
        jdbc.sql("SELECT gram, COUNT(*) held FROM known_gram WHERE gram IN (:pairs) GROUP BY gram ORDER BY held, gram")
                .param("pairs", pairs)
                .query(row -> {
                    weights.put(row.getString(1), Math.log(1 + (double) all / row.getInt(2)));
                });
        return weights;
    }

    private List<Found> best(List<String> sought, Map<String, Double> weights, int least) {
        var score = IntStream.range(0, sought.size())
                .mapToObj(at -> "WHEN :gram" + at + " THEN :weight" + at)
                .collect(Collectors.joining(" ", "SUM(CASE g.gram ", " END)"));
        var asked = jdbc.sql("""
                        SELECT known_id, entry, held, score FROM (
                            SELECT s.*, k.faq_id IS NOT NULL AS entry, ROW_NUMBER() OVER (
                                PARTITION BY k.faq_id IS NULL ORDER BY s.score DESC, s.known_id DESC) AS place
                            FROM (SELECT g.known_id, COUNT(*) AS held, %s AS score FROM known_gram g
                                WHERE g.gram IN (:sought) GROUP BY g.known_id HAVING COUNT(*) >= :least
                                ORDER BY NULL) s STRAIGHT_JOIN known_answer k ON k.id = s.known_id) ranked
                        WHERE place <= :most""".formatted(score))
                .param("sought", sought)
                .param("least", least)
                .param("most", LOOKED_AT);
        for (var at = 0; at < sought.size(); at++) {
            asked = asked.param("gram" + at, sought.get(at)).param("weight" + at, weight(weights, sought.get(at)));
        }
        return asked.query((row, number) ->
                        new Found(row.getLong(1), row.getBoolean(2), false, row.getInt(3), row.getDouble(4)))
                .list();
    }

    private List<Found> of(String code) {
        return jdbc.sql("""
                        SELECT id, faq_id IS NOT NULL FROM known_answer WHERE code_key = ?
                        ORDER BY faq_id IS NULL, id DESC LIMIT ?""")
                .params(code, SAME_CODE)
                .query((row, number) -> new Found(row.getLong(1), row.getBoolean(2), true, 0, 0))
                .list();
    }

    private static double weight(Map<String, Double> weights, String pair) {
        return weights.getOrDefault(pair, 0.0);
    }
}
