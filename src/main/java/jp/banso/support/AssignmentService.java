package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings offices and firms together, and apart again. */
@Service
public class AssignmentService {

    private final AssignmentRepository assignments;
    private final SupportApplicationRepository applications;
    private final AssignmentDesk desk;
    private final CaseGrants grants;
    private final SupportRecorder recorder;
    private final StageWalk walk;
    private final Commands commands;

    AssignmentService(
            AssignmentRepository assignments,
            SupportApplicationRepository applications,
            AssignmentDesk desk,
            CaseGrants grants,
            SupportRecorder recorder,
            StageWalk walk,
            Commands commands) {
        this.assignments = assignments;
        this.applications = applications;
        this.desk = desk;
        this.grants = grants;
        this.recorder = recorder;
        this.walk = walk;
        this.commands = commands;
    }

    /**
     * Asks a firm to accompany the office of an open application; one firm at a time (SUP-05), and none
     * while something is missing for a visit, unless the offer names a reason (RDY-01, RDY-02).
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public SupportDecision offer(Viewer viewer, OperationId operation, ApplicationId id, NewOffer offer) {
        return commands.run(operation, viewer.actor(), "support.offer", () -> {
            var application = applications.held(id.value()).orElseThrow(NoSuchCase::new);
            var office = application.careOffice();
            var closed = recorder.holdClosed(office);
            var open = assignments.open(office.value());
            if (open.isPresent()) {
                return AssignmentDesk.movedMeanwhile(open.get());
            }
            var offence = desk.againstOffer(application, offer, closed);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            var missing = desk.missing(id);
            if (!missing.isEmpty() && offer.override().isEmpty()) {
                return new SupportDecision.NotReady(missing);
            }
            var saved = assignments.saveAndFlush(
                    new Assignment(application, offer, missing.isEmpty(), viewer.actor(), recorder.now()));
            desk.tell(
                    viewer,
                    saved,
                    offer.offeredOn(),
                    offer.handover(),
                    "timeline.support.offered",
                    CaseHappening.text(desk.firmName(saved.vendor())));
            if (!missing.isEmpty()) {
                desk.tellOverride(viewer, saved, offer, missing);
            }
            return new SupportDecision.Done(saved.id(), walk.on(viewer, office));
        });
    }

    /**
     * The firm takes the case on: it sees the whole case from now, and the case moves to S40 (SUP-06). A lead may name the
     * visitor; a visitor who accepts is the visitor.
     */
    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public SupportDecision accept(
            Viewer viewer, OperationId operation, AssignmentId id, @Nullable AccountId visitor, LocalDate on) {
        return commands.run(operation, viewer.actor(), "support.accept", () -> {
            var assignment = desk.held(viewer, id);
            if (assignment.state() != AssignmentState.OFFERED) {
                return AssignmentDesk.movedMeanwhile(assignment);
            }
            var offence = desk.againstAnswer(assignment, on).or(() -> desk.againstVisitor(assignment, visitor));
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            var goes = viewer instanceof VendorStaff person && !person.lead() ? viewer.account() : visitor;
            var who = goes == null ? assignment.visitor() : goes;
            assignment.accept(who, on, viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            if (grants.takeOn(viewer, operation, assignment.careOffice(), who) instanceof AxisDecision.Stays stays) {
                throw new NoSuchCase();
            }
            desk.copyAnswers(assignment);
            desk.tell(
                    viewer,
                    assignment,
                    on,
                    "",
                    "timeline.support.accepted",
                    CaseHappening.text(desk.firmName(assignment.vendor())));
            return new SupportDecision.Done(assignment.id(), walk.on(viewer, assignment.careOffice()));
        });
    }

    /** The firm gives an offered case back with a reason; words ≤ 500 (SUP-06). */
    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public SupportDecision giveBack(
            Viewer viewer, OperationId operation, AssignmentId id, ReturnReason reason, String words) {
        return commands.run(operation, viewer.actor(), "support.give-back", () -> {
            var assignment = desk.held(viewer, id);
            if (assignment.state() != AssignmentState.OFFERED) {
                return AssignmentDesk.movedMeanwhile(assignment);
            }
            assignment.giveBack(reason, Words.upTo(500, words), recorder.today(), viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            desk.tell(
                    viewer,
                    assignment,
                    recorder.today(),
                    words.strip(),
                    "timeline.support.returned",
                    CaseHappening.text(desk.firmName(assignment.vendor())),
                    CaseHappening.key("support.return." + reason.name()));
            return new SupportDecision.Done(assignment.id(), desk.stage(assignment.careOffice()));
        });
    }

    /** The city or the firm's lead names who goes to the office; from now on it is that visitor's own case. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public SupportDecision nameVisitor(Viewer viewer, OperationId operation, AssignmentId id, AccountId visitor) {
        return commands.run(operation, viewer.actor(), "support.name-visitor", () -> {
            var assignment = desk.held(viewer, id);
            if (!desk.isOpen(assignment)) {
                return AssignmentDesk.movedMeanwhile(assignment);
            }
            var offence = desk.againstVisitor(assignment, visitor);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            assignment.visitedBy(visitor, viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            if (assignment.state() == AssignmentState.ACCEPTED) {
                if (viewer instanceof VendorStaff) {
                    grants.takeOn(viewer, operation, assignment.careOffice(), visitor);
                } else {
                    grants.grant(viewer, operation, assignment.careOffice(), assignment.vendor(), visitor);
                }
            }
            desk.tell(
                    viewer,
                    assignment,
                    recorder.today(),
                    "",
                    "timeline.support.visitor",
                    CaseHappening.text(desk.personName(visitor)));
            return new SupportDecision.Done(assignment.id(), desk.stage(assignment.careOffice()));
        });
    }

    /** Sets the day, and the time where one is agreed, of the next visit, today or later; not of one tied to another (PAI-03). */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public SupportDecision planVisit(Viewer viewer, OperationId operation, AssignmentId id, VisitTime planned) {
        return commands.run(operation, viewer.actor(), "support.plan-visit", () -> {
            var assignment = desk.working(viewer, id);
            var on = planned.on();
            var offence = recorder.againstPlanned(on);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            if (desk.isTied(id)) {
                return new SupportDecision.Refused("visit-paired");
            }
            assignment.nextVisit(planned, viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            desk.tell(
                    viewer,
                    assignment,
                    recorder.today(),
                    "",
                    AssignmentDesk.plannedKey(planned),
                    on == null ? "" : CaseHappening.day(on),
                    CaseHappening.text(Objects.toString(planned.at(), "")));
            return new SupportDecision.Done(assignment.id(), desk.stage(assignment.careOffice()));
        });
    }

    /**
     * Ends an assignment, and with it the firm's sight of the case (SUP-07); words ≤ 500. Only the city cancels. It is
     * left alone when it no longer stands as {@code seen}: a case accepted meanwhile is not ended as an offer.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public SupportDecision end(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            AssignmentState seen,
            CloseResult result,
            String words,
            LocalDate on) {
        return commands.run(operation, viewer.actor(), "support.end", () -> {
            var assignment = desk.held(viewer, id);
            var offered = assignment.state() == AssignmentState.OFFERED;
            if (!desk.isOpen(assignment) || assignment.state() != seen) {
                return AssignmentDesk.movedMeanwhile(assignment);
            }
            var offence = desk.againstEnd(viewer, assignment, result, on);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            assignment.end(result, Words.upTo(500, words), on, viewer.actor(), recorder.now());
            assignments.saveAndFlush(assignment);
            if (result != CloseResult.CANCELLED) {
                applications.held(assignment.applicationId()).ifPresent(application -> {
                    application.finish(on);
                    applications.saveAndFlush(application);
                });
            }
            desk.tell(
                    viewer,
                    assignment,
                    on,
                    words.strip(),
                    "timeline.support.ended",
                    CaseHappening.text(desk.firmName(assignment.vendor())),
                    CaseHappening.key("support.close." + result.name()));
            AdoptionStage stage = desk.stage(assignment.careOffice());
            if (!offered) {
                if (viewer instanceof VendorStaff) {
                    grants.giveBack(viewer, operation, assignment.careOffice());
                } else {
                    grants.withdraw(viewer, operation, assignment.careOffice());
                }
            }
            return new SupportDecision.Done(assignment.id(), stage);
        });
    }
}
