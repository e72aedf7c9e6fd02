package jp.banso.visit;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.SupportDecision;
import jp.banso.support.VisitTimeService;
import org.springframework.stereotype.Service;

/** Books the first exchange of two offices: a visit to each of them, both or none (PAI-01). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
public class PairService {

    private final VisitTimeService times;
    private final VisitPairs pairs;
    private final PairQueries queries;
    private final Commands commands;

    PairService(VisitTimeService times, VisitPairs pairs, PairQueries queries, Commands commands) {
        this.times = times;
        this.pairs = pairs;
        this.queries = queries;
        this.commands = commands;
    }

    /**
     * Plans both visits, on one day from today on, in the place of what was seen planned. The city books for any two offices that
     * firms are at work on, a lead for two of the firm's own; another's is as none.
     */
    public VisitDecision book(Viewer viewer, OperationId operation, PairVisit one, PairVisit other) {
        if (one.assignment().equals(other.assignment())) {
            return new VisitDecision.Refused("same-office");
        }
        var on = one.wanted().on();
        if (on == null) {
            return new VisitDecision.Refused("day-needed");
        }
        if (!on.equals(other.wanted().on())) {
            return new VisitDecision.Refused("other-day");
        }
        var visits = List.of(one, other);
        return BothOrNone.of(() -> commands.run(operation, viewer.actor(), "visit.pair", () -> {
            for (var visit : visits) {
                if (pairs.open(visit.assignment()).isPresent()) {
                    throw new BothOrNone("already-paired");
                }
            }
            // In the order of their ids, so that two who book crosswise wait for each other instead of standing still.
            visits.stream()
                    .sorted(Comparator.comparing(visit -> visit.assignment().value()))
                    .forEach(visit -> change(viewer, operation, visit));
            pairs.book(viewer, visits);
            return new VisitDecision.Done();
        }));
    }

    /** The two visits stay planned and have nothing to do with each other any more; both sides are told. */
    public VisitDecision part(Viewer viewer, OperationId operation, AssignmentId assignment) {
        return commands.run(operation, viewer.actor(), "visit.part", () -> {
            if (queries.pair(viewer, assignment).isEmpty()) {
                throw new NoSuchCase();
            }
            pairs.open(assignment).ifPresent(pair -> pairs.part(viewer, pair, assignment));
            return new VisitDecision.Done();
        });
    }

    private void change(Viewer viewer, OperationId operation, PairVisit visit) {
        if (times.change(viewer, operation, visit.assignment(), visit.seen(), visit.wanted())
                instanceof SupportDecision.Refused refused) {
            throw new BothOrNone(refused.reason());
        }
    }
}
