package jp.banso.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The programme's dates as anybody reads them; nothing is known of the reader, so no method takes a viewer. */
@Service
public class PublicMilestones {

    private final JdbcClient jdbc;

    PublicMilestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every milestone, earliest first. */
    public List<MilestoneData> all() {
        return jdbc.sql("""
                        SELECT title, purpose, on_day, month_only, source, to_reread FROM milestone ORDER BY on_day, id""")
                .query((row, number) -> new MilestoneData(
                        row.getString("title"),
                        Purpose.valueOf(row.getString("purpose")),
                        Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                        row.getBoolean("month_only"),
                        row.getString("source"),
                        row.getBoolean("to_reread")))
                .list();
    }
}
