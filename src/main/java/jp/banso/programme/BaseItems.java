package jp.banso.programme;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of programme_base: how each item stood in the edition it was last decided about. */
@Component
class BaseItems {

    private final JdbcClient jdbc;
    private final ProgrammeJson json;
    private final Clock clock;

    BaseItems(JdbcClient jdbc, ProgrammeJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    SortedMap<ItemRef, SortedMap<String, String>> all() {
        var all = new TreeMap<ItemRef, SortedMap<String, String>>();
        jdbc.sql("SELECT part, item_key, fields FROM programme_base").query(row -> {
            all.put(new ItemRef(row.getString(1), row.getString(2)), json.fields(row.getString(3)));
        });
        return all;
    }

    void keep(Viewer viewer, ItemRef ref, long edition, SortedMap<String, String> fields) {
        jdbc.sql("""
                        INSERT INTO programme_base (part, item_key, edition_id, fields, decided_at, decided_by)
                        VALUES (:part, :key, :edition, :fields, :at, :by)
                        ON DUPLICATE KEY UPDATE edition_id = :edition, fields = :fields, decided_at = :at, decided_by = :by""")
                .param("part", ref.part())
                .param("key", ref.key())
                .param("edition", edition)
                .param("fields", json.fields(fields))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .update();
    }
}
