package jp.banso.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import jp.banso.campaign.CampaignHandoverService;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.PlanHandoverService;
import jp.banso.handover.HandoverBook.Line;
import jp.banso.notice.NoticeHandoverService;
import jp.banso.savedview.SavedViewService;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDecision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has every room give what it keeps in a person's name, within the transaction of the handover. */
@Component
class Giving {

    private final PlanHandoverService plans;
    private final AssignmentService assignments;
    private final CaseGrants grants;
    private final NoticeHandoverService notices;
    private final CampaignHandoverService campaigns;
    private final SavedViewService views;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Giving(
            PlanHandoverService plans,
            AssignmentService assignments,
            CaseGrants grants,
            NoticeHandoverService notices,
            CampaignHandoverService campaigns,
            SavedViewService views,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.plans = plans;
        this.assignments = assignments;
        this.grants = grants;
        this.notices = notices;
        this.campaigns = campaigns;
        this.views = views;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** A case cannot change hands, so that nothing does; the reason is a text key under {@code handover.refused.}. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Stuck(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private record Way(AccountId from, AccountId to) {}

    void silence(Viewer viewer, OperationId operation, AccountId leaver) {
        notices.silence(viewer, operation, leaver);
    }

    void give(Viewer viewer, OperationId operation, HandoverId id, List<Line> lines, Instant at) {
        var ways = new LinkedHashMap<Way, List<Line>>();
        lines.forEach(line -> ways.computeIfAbsent(new Way(line.from(), line.to()), way -> new ArrayList<>())
                .add(line));
        ways.forEach((way, some) -> give(viewer, operation, id, way, some, at));
        events.publishEvent(new FiguresChanged());
    }

    /** Visits first: what a successor may watch follows from what they see. */
    private void give(Viewer viewer, OperationId operation, HandoverId id, Way way, List<Line> lines, Instant at) {
        of(lines, BelongingKind.VISIT).forEach(line -> visits(viewer, operation, line));
        var actions = offices(lines, BelongingKind.ACTION);
        if (!actions.isEmpty()) {
            var given = plans.handOver(viewer, operation, way.from(), way.to(), actions);
            var names = List.of(CaseHappening.text(name(way.from())), CaseHappening.text(name(way.to())));
            given.offices()
                    .forEach(office -> events.publishEvent(new HandoverHappening(
                            office, JapanTime.dateOf(at), names, id.value(), at, viewer.actor())));
        }
        var watched = offices(lines, BelongingKind.WATCH);
        if (!watched.isEmpty()) {
            notices.handOver(viewer, operation, way.from(), way.to(), watched);
        }
        var owned = subjects(lines, BelongingKind.CAMPAIGN);
        if (!owned.isEmpty()) {
            campaigns.handOver(viewer, operation, way.from(), way.to(), owned);
        }
        var named = subjects(lines, BelongingKind.VIEW);
        if (!named.isEmpty()) {
            views.handOver(viewer, operation, way.from(), way.to(), named);
        }
    }

    private void visits(Viewer viewer, OperationId operation, Line line) {
        var office = Objects.requireNonNull(line.office());
        var assignment = jdbc.sql("SELECT id FROM support_assignment WHERE open_office_id = ? AND visitor_id = ?")
                .params(office.value(), line.from().value())
                .query(Long.class)
                .optional();
        if (assignment.isPresent()) {
            var answer = assignments.nameVisitor(viewer, operation, new AssignmentId(assignment.get()), line.to());
            if (!(answer instanceof SupportDecision.Done)) {
                throw new Stuck("visit");
            }
        } else if (grants.takeOn(viewer, operation, office, line.to()) instanceof AxisDecision.Stays) {
            throw new Stuck("visit");
        }
    }

    private String name(AccountId person) {
        return jdbc.sql("SELECT display_name FROM account WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static List<Line> of(List<Line> lines, BelongingKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static List<CareOfficeId> offices(List<Line> lines, BelongingKind kind) {
        return of(lines, kind).stream()
                .map(line -> Objects.requireNonNull(line.office()))
                .toList();
    }

    private static List<Long> subjects(List<Line> lines, BelongingKind kind) {
        return of(lines, kind).stream().map(Line::subject).toList();
    }
}
