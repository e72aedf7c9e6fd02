package jp.banso.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The sessions to come that the city shows the public; nothing is known of the reader, so no method takes a viewer. */
@Service
public class PublicBriefings {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicBriefings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A session, whether one may still apply, and the seats left (0 or more), null where they are not counted. */
    public record Coming(
            BriefingId id,
            BriefingData data,
            boolean open,
            @Nullable Integer left) {

        /** Whether so many people find a seat. */
        public boolean hasRoomFor(int people) {
            return left == null || left >= people;
        }
    }

    /** The next one first. */
    public List<Coming> coming() {
        return jdbc.sql("""
                        SELECT s.id, s.title, s.held_on, s.starts_at, s.ends_at, s.apply_until, s.venue, s.place, s.capacity,
                            (SELECT COALESCE(SUM(i.people), 0) FROM briefing_invitation i WHERE i.session_id = s.id)
                            + (SELECT COALESCE(SUM(a.people), 0) FROM briefing_application a
                                WHERE a.session_id = s.id AND a.way = s.venue AND a.state IN ('WAITING', 'OUTSIDE')) AS taken
                        FROM briefing_session s JOIN briefing_publication p ON p.session_id = s.id
                        WHERE s.held_on >= :today ORDER BY s.held_on, s.id""")
                .param("today", JapanTime.today(clock))
                .query((row, number) -> coming(row))
                .list();
    }

    public Optional<Coming> coming(BriefingId id) {
        return coming().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Coming coming(ResultSet row) throws SQLException {
        var data = new BriefingData(
                row.getString("title"),
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getObject("apply_until", LocalDate.class),
                Venue.valueOf(row.getString("venue")),
                row.getString("place"),
                row.getObject("capacity", Integer.class));
        var until = data.applyUntil();
        var capacity = data.capacity();
        return new Coming(
                new BriefingId(row.getLong("id")),
                data,
                !JapanTime.today(clock).isAfter(until == null ? data.heldOn() : until),
                capacity == null ? null : Math.max(0, capacity - row.getInt("taken")));
    }
}
