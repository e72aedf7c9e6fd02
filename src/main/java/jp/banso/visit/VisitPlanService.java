package jp.banso.visit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.SupportDecision;
import jp.banso.support.VisitTime;
import jp.banso.support.VisitTimeService;
import org.springframework.stereotype.Service;

/**
 * What becomes of a planned visit short of a note. Each act is one transaction and one line of the case's history; an
 * assignment of somebody else is as none. {@code seen} is what the person saw planned: when something else is planned by
 * now, nothing changes.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitPlanService {

    private static final int WORDS = 500;

    private final VisitTimeService times;
    private final VisitActs acts;
    private final VisitPairs pairs;
    private final Commands commands;

    VisitPlanService(VisitTimeService times, VisitActs acts, VisitPairs pairs, Commands commands) {
        this.times = times;
        this.acts = acts;
        this.pairs = pairs;
        this.commands = commands;
    }

    /**
     * The visit takes place at another time, today or later, for this reason (VIS-03); words ≤ 500. Where it was booked together
     * with another one, whoever goes there is told (PAI-03).
     */
    public VisitDecision move(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            VisitTime seen,
            VisitTime wanted,
            MoveReason reason,
            String words) {
        if (wanted.on() == null) {
            return new VisitDecision.Refused("day-needed");
        }
        if (wanted.equals(seen)) {
            return new VisitDecision.Refused("same-time");
        }
        return act(viewer, operation, id, seen, wanted, words, said -> {
            keepMove(viewer, id, seen, wanted, reason, said);
            pairs.moved(viewer, id, wanted);
        });
    }

    /**
     * Both visits of a pair take place at another time, or neither does (PAI-03); for who may see both cases. {@code seen} is the
     * pair as the person saw it.
     */
    public VisitDecision moveBoth(
            Viewer viewer, OperationId operation, PairView seen, VisitTime wanted, MoveReason reason, String words) {
        var mine = seen.mine().assignment();
        var other = seen.partner().assignment();
        if (mine == null || other == null) {
            throw new NoSuchCase();
        }
        if (wanted.on() == null) {
            return new VisitDecision.Refused("day-needed");
        }
        return BothOrNone.of(() -> commands.run(operation, viewer.actor(), "visit.move-both", () -> {
            for (var half : List.of(seen.mine(), seen.partner())) {
                var id = Objects.requireNonNull(half.assignment());
                if (half.at().equals(wanted)) {
                    continue;
                }
                var answer = act(
                        viewer,
                        operation,
                        id,
                        half.at(),
                        wanted,
                        words,
                        said -> keepMove(viewer, id, half.at(), wanted, reason, said));
                if (answer instanceof VisitDecision.Refused refused) {
                    throw new BothOrNone(refused.reason());
                }
            }
            pairs.agreed(mine, wanted, other, wanted);
            return new VisitDecision.Done();
        }));
    }

    private void keepMove(
            Viewer viewer, AssignmentId id, VisitTime seen, VisitTime wanted, MoveReason reason, String said) {
        var act = acts.keep(viewer, new VisitActs.Act(id, "MOVED", seen, wanted, reason.name(), said));
        var was = VisitActs.when(seen);
        var now = VisitActs.when(wanted);
        acts.tell(
                viewer,
                id,
                act,
                said,
                new VisitAudit.Moved(acts.caseOf(id).office(), act, reason),
                "timeline.visit.moved",
                was.getFirst(),
                was.getLast(),
                now.getFirst(),
                now.getLast(),
                CaseHappening.key("visit.move." + reason.name()));
    }

    /**
     * The visit did not take place (VIS-04): nobody was met, which is known on its day at the earliest, or it was called off.
     * {@code next} is when it is tried again, or none; words ≤ 500. Where it was booked together with another one, whoever goes
     * there is told (PAI-04).
     */
    public VisitDecision miss(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            VisitTime seen,
            VisitTime next,
            MissReason reason,
            String words) {
        var on = seen.on();
        if (on != null && reason.knownOnTheDayOnly() && on.isAfter(acts.today())) {
            return new VisitDecision.Refused("not-yet");
        }
        var pair = pairs.open(id);
        return act(viewer, operation, id, seen, next, words, said -> {
            pair.ifPresent(one -> pairs.missed(viewer, one, id, next));
            var act = acts.keep(viewer, new VisitActs.Act(id, "MISSED", seen, next, reason.name(), said));
            var was = VisitActs.when(seen);
            var again = VisitActs.when(next);
            acts.tell(
                    viewer,
                    id,
                    act,
                    said,
                    new VisitAudit.Missed(acts.caseOf(id).office(), act, reason),
                    next.on() == null ? "timeline.visit.missed" : "timeline.visit.missed-again",
                    was.getFirst(),
                    was.getLast(),
                    CaseHappening.key("visit.miss." + reason.name()),
                    again.getFirst(),
                    again.getLast());
        });
    }

    private interface Telling {
        void of(String words);
    }

    private VisitDecision act(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            VisitTime seen,
            VisitTime wanted,
            String words,
            Telling telling) {
        var said = words.strip();
        if (said.length() > WORDS) {
            throw new IllegalArgumentException("more than " + WORDS + " characters");
        }
        if (seen.on() == null) {
            return new VisitDecision.Refused("visit-changed");
        }
        return commands.run(operation, viewer.actor(), "visit.act", () -> {
            if (times.change(viewer, operation, id, seen, wanted) instanceof SupportDecision.Refused refused) {
                return new VisitDecision.Refused(refused.reason());
            }
            telling.of(said);
            return new VisitDecision.Done();
        });
    }
}
