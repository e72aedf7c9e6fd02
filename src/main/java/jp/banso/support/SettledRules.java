package jp.banso.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of support_settled_rule: the latest one holds. */
@Component
class SettledRules {

    private final JdbcClient jdbc;

    SettledRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SettledRule present() {
        return jdbc.sql("SELECT id, months, partners, idle_months FROM support_settled_rule ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new SettledRule(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional()
                .orElse(SettledRule.FIRST);
    }
}
