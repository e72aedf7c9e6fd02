package jp.banso.budget;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of contact_cool_down: the latest one holds. */
@Component
class CoolDowns {

    private final JdbcClient jdbc;

    CoolDowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CoolDown present() {
        return jdbc.sql("""
                        SELECT id, talked, no_answer, same_caller, written, refused FROM contact_cool_down
                        ORDER BY id DESC LIMIT 1""")
                .query((row, number) -> new CoolDown(
                        row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .optional()
                .orElse(CoolDown.FIRST);
    }
}
