package jp.banso.partner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NewlyListed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells waiting offices' people that partners have joined (PRT-10), and keeps the pledges that waited for it. */
@Component
class PartnerAlerts implements NewlyListed {

    /** Offices that are pursued or paused, open and not set up, with how many partners joined and the first by name. */
    private static final String WAITING = """
            SELECT o.id, COUNT(*), SUBSTRING_INDEX(GROUP_CONCAT(q.name ORDER BY q.kana_sort SEPARATOR '\\n'), '\\n', 1)
            FROM (%s) l JOIN care_office q ON q.id = l.office_id JOIN care_office o ON o.id = l.partner_id
            WHERE o.stage < :setUp AND o.listing <> 'LISTED' AND o.operating_status <> 'CLOSED'
                AND o.disposition IN ('TARGET', 'ON_HOLD')
            GROUP BY o.id ORDER BY o.id""";

    private record Waiting(CareOfficeId office, int joined, String first) {}

    private final JdbcClient jdbc;
    private final PledgeFiring pledges;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerAlerts(JdbcClient jdbc, PledgeFiring pledges, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void listed(Viewer viewer, List<CareOfficeId> offices) {
        jdbc.sql(WAITING.formatted(PartnerQueries.LINKS))
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query((row, number) -> new Waiting(new CareOfficeId(row.getLong(1)), row.getInt(2), row.getString(3)))
                .list()
                .forEach(one -> events.publishEvent(new PartnerHappening(
                        one.office(),
                        JapanTime.today(clock),
                        "timeline.partner.listed",
                        List.of(CaseHappening.text(one.first()), CaseHappening.text(String.valueOf(one.joined()))),
                        "",
                        0,
                        Instant.now(clock),
                        viewer.actor())));
        pledges.fire(viewer);
    }
}
