package jp.banso.council;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of the council; a list brings those along that it names. */
@Component
class SectionBook {

    private final JdbcClient jdbc;

    SectionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String name) {
        jdbc.sql(
                        "INSERT INTO council_section (name) VALUES (?) ON DUPLICATE KEY UPDATE retired = FALSE, version = version + 1")
                .param(name)
                .update();
    }

    void named(Collection<String> names) {
        names.stream().filter(name -> !name.isBlank()).distinct().forEach(name -> jdbc.sql(
                        "INSERT IGNORE INTO council_section (name) VALUES (?)")
                .param(name)
                .update());
    }

    /** The name of the section that is offered no more from now on; empty where there is none. */
    Optional<String> retire(long section) {
        var name = jdbc.sql("SELECT name FROM council_section WHERE id = ? AND NOT retired FOR UPDATE")
                .param(section)
                .query(String.class)
                .optional();
        name.ifPresent(
                found -> jdbc.sql("UPDATE council_section SET retired = TRUE, version = version + 1 WHERE id = ?")
                        .param(section)
                        .update());
        return name;
    }

    List<SectionRow> all() {
        return jdbc.sql("SELECT id, name, retired FROM council_section ORDER BY id")
                .query((row, number) -> new SectionRow(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
