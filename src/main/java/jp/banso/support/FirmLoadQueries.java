package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What firms have to do at this moment, for choosing one of them; the city's alone. */
@Service
public class FirmLoadQueries {

    private static final int DAYS_AHEAD = 14;

    private final JdbcClient jdbc;
    private final Clock clock;

    FirmLoadQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every firm's load; closed offices do not count. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Map<VendorId, FirmLoad> loads(Viewer viewer) {
        var today = JapanTime.today(clock);
        return jdbc
                .sql("""
                        SELECT v.id, v.capacity, SUM(t.state = 'ACCEPTED') AS cases, SUM(t.state = 'OFFERED') AS offers,
                            SUM(t.state = 'ACCEPTED' AND t.next_visit_on >= :today AND t.next_visit_on < :until) AS visits
                        FROM vendor v LEFT JOIN (support_assignment t JOIN care_office o
                            ON o.id = t.care_office_id AND o.operating_status <> 'CLOSED') ON t.vendor_id = v.id
                        GROUP BY v.id, v.capacity""")
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query((row, number) -> new FirmLoad(
                        new VendorId(row.getLong("id")),
                        row.getInt("cases"),
                        row.getInt("offers"),
                        row.getInt("visits"),
                        row.getObject("capacity", Integer.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(FirmLoad::firm, Function.identity()));
    }
}
