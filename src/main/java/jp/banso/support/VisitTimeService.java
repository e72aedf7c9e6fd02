package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Changes when a visit is planned for a room that tells the case's history itself why. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitTimeService {

    private final AssignmentRepository assignments;
    private final AssignmentDesk desk;
    private final SupportRecorder recorder;
    private final Commands commands;

    VisitTimeService(
            AssignmentRepository assignments, AssignmentDesk desk, SupportRecorder recorder, Commands commands) {
        this.assignments = assignments;
        this.desk = desk;
        this.recorder = recorder;
        this.commands = commands;
    }

    /**
     * Puts {@code wanted} (today to three years on, or none) in the place of what the person saw planned; refused as
     * {@code visit-changed} when something else is planned by now. Writes no line of history.
     */
    public SupportDecision change(
            Viewer viewer, OperationId operation, AssignmentId id, VisitTime seen, VisitTime wanted) {
        return commands.run(operation, viewer.actor(), "support.visit-time", () -> {
            var assignment = desk.working(viewer, id);
            if (!assignment.plannedVisit().equals(seen)) {
                return new SupportDecision.Refused("visit-changed");
            }
            var offence = recorder.againstPlanned(wanted.on());
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            assignment.nextVisit(wanted, viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            return new SupportDecision.Done(assignment.id(), desk.stage(assignment.careOffice()));
        });
    }
}
