package jp.banso.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open pledges with those they count on. */
@Component
class PledgeBook {

    /** Named ones where there are any, else the partners by links. */
    private static final String COUNTED = """
            SELECT g.id, q.id, q.listing = 'LISTED' FROM partner_pledge g JOIN partner_pledge_named n ON n.pledge_id = g.id
                JOIN care_office q ON q.id = n.care_office_id
                WHERE g.state = 'OPEN' AND q.operating_status <> 'CLOSED'
            UNION ALL
            SELECT g.id, q.id, q.listing = 'LISTED' FROM partner_pledge g
                JOIN (EDGES) e ON e.a = g.care_office_id JOIN care_office q ON q.id = e.b
                WHERE g.state = 'OPEN' AND q.operating_status <> 'CLOSED'
                    AND NOT EXISTS (SELECT 1 FROM partner_pledge_named n WHERE n.pledge_id = g.id)""".replace("EDGES", ChainSql.EDGES);

    /** The partners of {@link #COUNTED} that have started, of words that were met; by kana. */
    private static final String STARTED = """
            SELECT g.id, q.name, q.kana_sort FROM partner_pledge g JOIN partner_pledge_named n ON n.pledge_id = g.id
                JOIN care_office q ON q.id = n.care_office_id
                WHERE g.id IN (:pledges) AND q.listing = 'LISTED' AND q.operating_status <> 'CLOSED'
            UNION
            SELECT g.id, q.name, q.kana_sort FROM partner_pledge g
                JOIN (EDGES) e ON e.a = g.care_office_id JOIN care_office q ON q.id = e.b
                WHERE g.id IN (:pledges) AND q.listing = 'LISTED' AND q.operating_status <> 'CLOSED'
                    AND NOT EXISTS (SELECT 1 FROM partner_pledge_named n WHERE n.pledge_id = g.id)
            ORDER BY 1, 3, 2""".replace("EDGES", ChainSql.EDGES);

    private final JdbcClient jdbc;

    PledgeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pledge> open() {
        var counted = new HashMap<Long, Set<Long>>();
        var adopted = new HashMap<Long, Set<Long>>();
        jdbc.sql(COUNTED)
                .query((row, number) -> {
                    var id = row.getLong(1);
                    if (row.getBoolean(3)) {
                        adopted.computeIfAbsent(id, one -> new HashSet<>()).add(row.getLong(2));
                    }
                    return counted.computeIfAbsent(id, one -> new HashSet<>()).add(row.getLong(2));
                })
                .list();
        return jdbc.sql("""
                        SELECT g.id, g.care_office_id, g.needed FROM partner_pledge g
                        JOIN care_office o ON o.id = g.care_office_id
                        WHERE g.state = 'OPEN' AND o.operating_status <> 'CLOSED' AND o.listing <> 'LISTED'
                        ORDER BY g.id""")
                .query((row, number) -> new Pledge(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        counted.getOrDefault(row.getLong(1), Set.of()),
                        adopted.getOrDefault(row.getLong(1), Set.of())))
                .list();
    }

    /** By pledge, the names of the partners it waited for that are on the list now. */
    Map<Long, List<String>> started(Collection<Long> pledges) {
        var names = new HashMap<Long, List<String>>();
        if (!pledges.isEmpty()) {
            jdbc.sql(STARTED).param("pledges", pledges).query(row -> {
                names.computeIfAbsent(row.getLong(1), one -> new ArrayList<>()).add(row.getString(2));
            });
        }
        return names;
    }

    Map<Long, BundleMember> members(Collection<Long> offices) {
        record Member(long id, BundleMember member) {}
        return jdbc
                .sql("""
                        SELECT o.id, o.office_number, o.name, g.needed FROM care_office o
                        JOIN partner_pledge g ON g.care_office_id = o.id AND g.state = 'OPEN'
                        WHERE o.id IN (:offices)""")
                .param("offices", offices)
                .query((row, number) ->
                        new Member(row.getLong(1), new BundleMember(row.getString(2), row.getString(3), row.getInt(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Member::id, Member::member));
    }
}
