package jp.banso.council;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import jp.banso.careoffice.CouncilWatch;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps which of its members the council's people were shown, when and where (CNC-11). A page that draws itself anew within a
 * minute is one look, a list looked through again within an hour too.
 */
@Component
class SightBook implements CouncilWatch {

    private final JdbcClient jdbc;
    private final Clock clock;

    SightBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void shown(Viewer viewer, Collection<CareOfficeId> offices, Shown where) {
        if (!(viewer instanceof CouncilSecretariat) || offices.isEmpty()) {
            return;
        }
        var now = Instant.now(clock);
        jdbc.sql("""
                        INSERT INTO council_sight (care_office_id, seen_at, seen_by, person, kind)
                        SELECT o.id, :at, :by, :person, :kind FROM care_office o
                        WHERE o.id IN (:offices) AND NOT EXISTS (SELECT 1 FROM council_sight s
                            WHERE s.seen_by = :by AND s.care_office_id = o.id AND s.kind = :kind AND s.seen_at > :since)""")
                .param("at", utc(now))
                .param("by", viewer.account().value())
                .param("person", viewer.name())
                .param("kind", where.name())
                .param("since", utc(now.minus(where == Shown.LIST ? Duration.ofHours(1) : Duration.ofMinutes(1))))
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
