package jp.banso.council;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of council_keeping, of which the latest holds, and the taking away of what is older. */
@Component
class KeepingBook {

    private final JdbcClient jdbc;

    KeepingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Keeping present() {
        return jdbc.sql("SELECT id, sights, words, circulars FROM council_keeping ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new Keeping(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional()
                .orElse(Keeping.FIRST);
    }

    /** How many of each went. */
    record Swept(int sights, int words, int circulars) {
        boolean any() {
            return sights + words + circulars > 0;
        }
    }

    /** What was seen, said and sent before so many months are over goes; the touches it was stay in the budget. */
    Swept sweep(LocalDate today) {
        var keeping = present();
        var old = "(SELECT id FROM council_circular WHERE sent_at < ?)";
        var sent = start(today.minusMonths(keeping.circulars()));
        jdbc.sql("DELETE FROM council_circular_copy WHERE circular_id IN " + old)
                .param(sent)
                .update();
        return new Swept(
                jdbc.sql("DELETE FROM council_sight WHERE seen_at < ?")
                        .param(start(today.minusMonths(keeping.sights())))
                        .update(),
                jdbc.sql("DELETE FROM council_word WHERE spoken_on < ?")
                        .param(today.minusMonths(keeping.words()))
                        .update(),
                jdbc.sql("DELETE FROM council_circular WHERE sent_at < ?")
                        .param(sent)
                        .update());
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(JapanTime.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
