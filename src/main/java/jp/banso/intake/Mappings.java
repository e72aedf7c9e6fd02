package jp.banso.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mappings of columns, remembered by name. */
@Component
class Mappings {

    private static final int LONGEST_NAME = 40;

    private final JdbcClient jdbc;
    private final Batches batches;

    Mappings(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<NamedMapping> all() {
        return jdbc.sql("SELECT name, mapping, saved_at, saved_by FROM column_mapping ORDER BY saved_at DESC LIMIT 200")
                .query((row, number) -> new NamedMapping(
                        row.getString(1),
                        row.getString(2),
                        Batches.instant(row.getObject(3, LocalDateTime.class)),
                        row.getString(4)))
                .list();
    }

    Optional<NamedMapping> named(String name) {
        return all().stream().filter(known -> known.name().equals(name)).findFirst();
    }

    /** The latest mapping all of whose columns are in the header. */
    Optional<NamedMapping> fitting(List<String> header) {
        return all().stream()
                .filter(known -> {
                    var mapping = ColumnMapping.remembered(known.mapping(), header);
                    return mapping.missing().isEmpty() && mapping.asText().equals(known.mapping());
                })
                .findFirst();
    }

    void remember(String name, ColumnMapping mapping, Actor by) {
        jdbc.sql("""
                        INSERT INTO column_mapping (name, mapping, saved_at, saved_by) VALUES (:name, :mapping, :now, :by)
                        ON DUPLICATE KEY UPDATE mapping = :mapping, saved_at = :now, saved_by = :by, version = version + 1""")
                .param("name", name)
                .param("mapping", mapping.asText())
                .param("now", Batches.utc(batches.now()))
                .param("by", by.name())
                .update();
    }

    void forget(String name) {
        jdbc.sql("DELETE FROM column_mapping WHERE name = ?").param(name).update();
    }

    /** A name to begin with: the file's without its ending. */
    static String nameFrom(String file) {
        var dot = file.lastIndexOf('.');
        var name = (dot > 0 ? file.substring(0, dot) : file).strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
