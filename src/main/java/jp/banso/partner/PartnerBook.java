package jp.banso.partner;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.banso.shared.Actor;
import jp.banso.shared.ManyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps links and every word about them; a word is appended, marked as undone at most, and never edited (PRT-02). */
@Component
class PartnerBook {

    /** A link stands when its latest word that holds says so; its months are those its words name. */
    private static final String RECKON = """
            UPDATE partner_link p SET
                p.standing = COALESCE((SELECT w.told FROM partner_word w WHERE w.link_id = p.id AND NOT w.undone
                    ORDER BY w.said_on DESC, w.id DESC LIMIT 1), FALSE),
                p.linked_first = (SELECT MIN(w.linked_month) FROM partner_word w WHERE w.link_id = p.id AND NOT w.undone),
                p.linked_last = (SELECT MAX(w.linked_month) FROM partner_word w WHERE w.link_id = p.id AND NOT w.undone),
                p.version = p.version + 1
            WHERE p.id IN (:links)""";

    private static final ManyRows<Told> LINKS = new ManyRows<>(
            "partner_link (office_a_id, office_b_id, outside_name, outside_area, outside_key, plan_maker)",
            (statement, from, one) -> {
                statement.setLong(from, one.a());
                statement.setObject(from + 1, one.b());
                statement.setString(from + 2, one.outsideName());
                statement.setString(from + 3, one.outsideArea());
                statement.setBytes(
                        from + 4, one.b() == null ? one.outsideKey().getBytes(StandardCharsets.UTF_8) : null);
                statement.setString(from + 5, one.maker().name());
                return from + 6;
            });

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PartnerBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** How many of the links told of are new, how many were known. */
    record Kept(int added, int confirmed) {}

    /** Whoever tells of the same offices takes turns, so that a pair is one link. */
    Kept tell(Collection<Told> all, @Nullable Long file, Actor by, Instant at) {
        var told = new LinkedHashMap<String, Told>();
        all.forEach(one -> told.putIfAbsent(one.key(), one));
        if (told.isEmpty()) {
            return new Kept(0, 0);
        }
        var firsts = new TreeSet<Long>();
        told.values().forEach(one -> firsts.add(one.a()));
        jdbc.sql("SELECT id FROM care_office WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", firsts)
                .query(Long.class)
                .list();
        var known = links(firsts);
        var fresh = told.values().stream()
                .filter(one -> !known.containsKey(one.key()))
                .toList();
        insert(LINKS, fresh);
        var links = fresh.isEmpty() ? known : links(firsts);
        insert(words(links, file, by, at), List.copyOf(told.values()));
        reckon(told.keySet().stream().map(links::get).toList());
        return new Kept(fresh.size(), told.size() - fresh.size());
    }

    void withdraw(long link, LocalDate on, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        INSERT INTO partner_word (link_id, told, said_on, reason, recorded_at, recorded_by, recorder_name)
                        VALUES (?, FALSE, ?, ?, ?, ?, ?)""")
                .param(link)
                .param(on)
                .param(reason)
                .param(utc(at))
                .param(by.accountValue())
                .param(by.name())
                .update();
        reckon(List.of(link));
    }

    /** What the file said counts no longer; what others said before and since does. */
    void undo(long file) {
        jdbc.sql("UPDATE partner_word SET undone = TRUE WHERE import_id = ?")
                .param(file)
                .update();
        var links = jdbc.sql("SELECT DISTINCT link_id FROM partner_word WHERE import_id = ?")
                .param(file)
                .query(Long.class)
                .list();
        if (!links.isEmpty()) {
            reckon(links);
        }
    }

    private void reckon(Collection<Long> links) {
        jdbc.sql(RECKON).param("links", links).update();
    }

    private Map<String, Long> links(Collection<Long> firsts) {
        var links = new HashMap<String, Long>();
        jdbc.sql("SELECT id, office_a_id, office_b_id, outside_key FROM partner_link WHERE office_a_id IN (:ids)")
                .param("ids", firsts)
                .query((row, number) -> {
                    var outside = row.getBytes(4);
                    return links.put(
                            row.getLong(2)
                                    + (outside == null
                                            ? "-" + row.getLong(3)
                                            : "\n" + new String(outside, StandardCharsets.UTF_8)),
                            row.getLong(1));
                })
                .list();
        return links;
    }

    private static ManyRows<Told> words(Map<String, Long> links, @Nullable Long file, Actor by, Instant at) {
        return new ManyRows<>(
                "partner_word (link_id, told, source, said_on, linked_month, import_id, recorded_at, recorded_by,"
                        + " recorder_name)",
                (statement, from, one) -> {
                    var month = one.month();
                    statement.setObject(from, links.get(one.key()));
                    statement.setBoolean(from + 1, true);
                    statement.setString(from + 2, one.source().name());
                    statement.setObject(from + 3, one.saidOn());
                    statement.setObject(from + 4, month == null ? null : month.atDay(1));
                    statement.setObject(from + 5, file);
                    statement.setObject(from + 6, utc(at));
                    statement.setObject(from + 7, by.accountValue());
                    statement.setString(from + 8, by.name());
                    return from + 9;
                });
    }

    private void insert(ManyRows<Told> rows, List<Told> told) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            rows.insert(connection, told);
            return true;
        });
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
