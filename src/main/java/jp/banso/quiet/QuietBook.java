package jp.banso.quiet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of quiet_rule, of which the latest holds, and of quiet_date. */
@Component
class QuietBook implements QuietDays {

    private static final int AHEAD = 60;

    private final JdbcClient jdbc;

    QuietBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuietRule rule() {
        return jdbc.sql("SELECT id, claims_until, plans_from FROM quiet_rule ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new QuietRule(row.getLong(1), row.getInt(2), row.getInt(3)))
                .optional()
                .orElse(QuietRule.FIRST);
    }

    @Override
    public Optional<QuietDay> on(LocalDate day) {
        return rule().on(day, named(day, day));
    }

    @Override
    public LocalDate calmFrom(LocalDate day) {
        var rule = rule();
        var last = day.plusDays(AHEAD);
        var named = named(day, last);
        return day.datesUntil(last)
                .filter(one -> rule.on(one, named).isEmpty())
                .findFirst()
                .or(() -> day.datesUntil(last)
                        .filter(one -> rule.on(one, named)
                                .filter(quiet -> quiet.kind().isDayOff())
                                .isEmpty())
                        .findFirst())
                .orElse(day);
    }

    private Map<LocalDate, String> named(LocalDate first, LocalDate last) {
        var named = new HashMap<LocalDate, String>();
        jdbc.sql("SELECT on_day, name FROM quiet_date WHERE on_day BETWEEN :first AND :last")
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    named.put(row.getObject(1, LocalDate.class), row.getString(2));
                });
        return named;
    }
}
