package jp.banso.partner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.PlanService;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextResource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a pledge to its word, once: in the transaction in which its condition became true (PRT-11). */
@Component
class PledgeFiring {

    private static final String WORDS =
            TextResource.lines(PledgeFiring.class, "plan_words.txt").getFirst();

    /** The comma of Japanese lists. */
    private static final String COMMA = "\u3001";

    private static final String MORE = "\u2026";
    private static final int LONGEST = 300;

    private final PledgeBook book;
    private final PlanService plans;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PledgeFiring(PledgeBook book, PlanService plans, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.plans = plans;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Every open pledge whose condition holds now is met; answers how many were. */
    int fire(Viewer viewer) {
        return (int) book.open().stream()
                .filter(Pledge::met)
                .filter(pledge -> met(viewer, pledge))
                .count();
    }

    private boolean met(Viewer viewer, Pledge pledge) {
        var now = Instant.now(clock);
        var met = jdbc.sql("""
                        UPDATE partner_pledge SET state = 'FIRED', settled_at = ?, version = version + 1
                        WHERE id = ? AND state = 'OPEN'""").params(PartnerBook.utc(now), pledge.id()).update();
        if (met == 0) {
            return false;
        }
        var office = new CareOfficeId(pledge.office());
        var today = JapanTime.today(clock);
        events.publishEvent(new PartnerHappening(
                office,
                today,
                "timeline.partner.pledge.met",
                List.of(CaseHappening.text(String.valueOf(pledge.needed()))),
                "",
                pledge.id(),
                now,
                viewer.actor()));
        if (viewer instanceof CityStaff) {
            var owner = jdbc.sql("""
                            SELECT a.id FROM partner_pledge g JOIN account a ON a.id = g.recorded_by
                            WHERE g.id = ? AND a.enabled AND a.role IN ('CITY_ADMIN', 'CITY_STAFF')""")
                    .param(pledge.id())
                    .query(Long.class)
                    .optional()
                    .map(AccountId::new)
                    .orElse(null);
            var planned = plans.replan(
                    viewer,
                    OperationId.fresh(),
                    office,
                    NextPlan.NOTHING,
                    new NextPlan(NextAction.CALL_AGAIN, today, owner, words(pledge)));
            if (planned instanceof AxisDecision.Moved) {
                jdbc.sql("UPDATE partner_pledge SET planned = TRUE WHERE id = ?")
                        .param(pledge.id())
                        .update();
            }
        }
        return true;
    }

    /** Who has started, as far as a plan has room for them. */
    private String words(Pledge pledge) {
        var names = book.started(List.of(pledge.id())).getOrDefault(pledge.id(), List.of());
        var words = WORDS.formatted(String.join(COMMA, names));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + MORE;
    }
}
