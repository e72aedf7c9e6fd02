package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.careoffice.AxisDecision.Moved;
import jp.banso.careoffice.AxisDecision.MovedMeanwhile;
import jp.banso.careoffice.AxisDecision.Stays;
import jp.banso.careoffice.CaseEvent.NextActionPlanned;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/**
 * Plans what comes next for an office. Every method is one transaction; the same operation id has one effect. An office
 * outside the viewer's scope is refused with {@link NoSuchCase}; for a closed one nothing is planned.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class PlanService {

    private static final int WORDS = 300;

    private final CaseHistory history;
    private final CaseRecorder recorder;
    private final Commands commands;

    PlanService(CaseHistory history, CaseRecorder recorder, Commands commands) {
        this.history = history;
        this.recorder = recorder;
        this.commands = commands;
    }

    /** Plans this in the place of whatever was planned; {@code NONE} clears it. The day is today or within three years. */
    public AxisDecision plan(Viewer viewer, OperationId operation, CareOfficeId id, NextPlan wanted) {
        return commands.run(operation, viewer.actor(), "careoffice.plan", () -> {
            var office = recorder.held(viewer, id);
            return againstPlanning(office, wanted).orElseGet(() -> planned(viewer, office, wanted));
        });
    }

    /** The same by somebody who saw what was planned before; nothing changes when somebody planned otherwise since. */
    public AxisDecision replan(Viewer viewer, OperationId operation, CareOfficeId id, NextPlan seen, NextPlan wanted) {
        return commands.run(operation, viewer.actor(), "careoffice.plan", () -> {
            var office = recorder.held(viewer, id);
            return againstChanged(office, seen)
                    .or(() -> againstPlanning(office, wanted))
                    .orElseGet(() -> planned(viewer, office, wanted));
        });
    }

    /**
     * Gives what is planned to another of the city's people, its day past or not; nothing changes when somebody planned
     * otherwise since, or nothing is planned.
     */
    public AxisDecision assign(Viewer viewer, OperationId operation, CareOfficeId id, NextPlan seen, AccountId owner) {
        return commands.run(operation, viewer.actor(), "careoffice.plan.assign", () -> {
            var office = recorder.held(viewer, id);
            var wanted = new NextPlan(seen.action(), seen.on(), owner, seen.words());
            return againstChanged(office, seen)
                    .or(() -> againstClosed(office))
                    .or(() -> seen.action() == NextAction.NONE
                            ? Optional.of(new Stays("nothing-planned"))
                            : Optional.empty())
                    .or(() -> ownerName(wanted).isEmpty() ? Optional.of(new Stays("owner-unknown")) : Optional.empty())
                    .orElseGet(() -> planned(viewer, office, wanted));
        });
    }

    /** Puts back what was planned before an act that is undone, its day past or not, unless somebody planned otherwise since. */
    public AxisDecision planBack(
            Viewer viewer, OperationId operation, CareOfficeId id, NextPlan undone, NextPlan before) {
        return commands.run(operation, viewer.actor(), "careoffice.plan.back", () -> {
            var office = recorder.held(viewer, id);
            return againstChanged(office, undone)
                    .or(() -> againstClosed(office))
                    .orElseGet(() -> planned(viewer, office, before));
        });
    }

    private static Optional<AxisDecision> againstChanged(CareOffice office, NextPlan seen) {
        var now = office.planned();
        return seen.equals(now)
                ? Optional.empty()
                : Optional.of(new MovedMeanwhile(now.action().name(), office.updatedBy()));
    }

    private static Optional<AxisDecision> againstClosed(CareOffice office) {
        return office.operatingStatus() == OperatingStatus.CLOSED ? Optional.of(new Stays("closed")) : Optional.empty();
    }

    private Optional<AxisDecision> againstPlanning(CareOffice office, NextPlan wanted) {
        return againstClosed(office).or(() -> against(wanted).map(Stays::new));
    }

    private Optional<String> against(NextPlan wanted) {
        if (wanted.action() != NextAction.NONE && wanted.on() == null) {
            return Optional.of("day-needed");
        }
        return recorder.againstPlanned(wanted.on())
                .or(() -> CaseRecorder.againstWords(wanted.words(), WORDS))
                .or(() -> ownerName(wanted).isEmpty() ? Optional.of("owner-unknown") : Optional.empty());
    }

    /** "" where nobody owns it; empty where the owner is none of the city's people any more. */
    private Optional<String> ownerName(NextPlan plan) {
        var owner = plan.owner();
        return owner == null ? Optional.of("") : history.cityPerson(owner);
    }

    private AxisDecision planned(Viewer viewer, CareOffice office, NextPlan wanted) {
        office.plan(wanted, viewer.actor(), recorder.now());
        recorder.tell(new NextActionPlanned(
                office.id(),
                wanted.action(),
                wanted.on(),
                wanted.owner(),
                ownerName(wanted).orElse(""),
                wanted.words().strip(),
                recorder.now(),
                viewer.actor()));
        return new Moved("", wanted.action().name());
    }
}
