package jp.banso.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose assignment it is, what speaks against an act on it, and what is told of it. */
@Component
class AssignmentDesk {

    private final AssignmentRepository assignments;
    private final SupportRecorder recorder;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final ObjectProvider<OfferGate> gates;
    private final ObjectProvider<VisitTie> ties;

    AssignmentDesk(
            AssignmentRepository assignments,
            SupportRecorder recorder,
            CaseScope scope,
            JdbcClient jdbc,
            ObjectProvider<OfferGate> gates,
            ObjectProvider<VisitTie> ties) {
        this.gates = gates;
        this.ties = ties;
        this.assignments = assignments;
        this.recorder = recorder;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** The assignment, held for the transaction; another firm's, and a colleague's for a visitor, is as none (SUP-08). */
    Assignment held(Viewer viewer, AssignmentId id) {
        return assignments
                .held(id.value())
                .filter(assignment -> concerns(viewer, assignment))
                .orElseThrow(NoSuchCase::new);
    }

    /** As {@link #held}, and the firm is at work on it. */
    Assignment working(Viewer viewer, AssignmentId id) {
        var assignment = held(viewer, id);
        if (assignment.state() != AssignmentState.ACCEPTED) {
            throw new NoSuchCase();
        }
        scope.require(viewer, assignment.careOffice(), GrantDepth.CASE);
        return assignment;
    }

    private static boolean concerns(Viewer viewer, Assignment assignment) {
        return switch (viewer) {
            case CityStaff city -> true;
            case VendorStaff person ->
                person.vendor().equals(assignment.vendor())
                        && (person.lead()
                                || person.account().equals(assignment.visitor())
                                || (assignment.visitor() == null && assignment.state() == AssignmentState.OFFERED));
            default -> false;
        };
    }

    boolean isOpen(Assignment assignment) {
        return assignment.state() == AssignmentState.OFFERED || assignment.state() == AssignmentState.ACCEPTED;
    }

    static String plannedKey(VisitTime planned) {
        if (planned.on() == null) {
            return "timeline.support.visit.none";
        }
        return planned.at() == null ? "timeline.support.visit.planned" : "timeline.support.visit.planned-at";
    }

    static SupportDecision movedMeanwhile(Assignment assignment) {
        return new SupportDecision.MovedMeanwhile(assignment.state().name(), assignment.changedBy());
    }

    Optional<String> againstOffer(SupportApplication application, NewOffer offer, boolean closed) {
        if (closed) {
            return Optional.of("closed");
        }
        if (application.state() != ApplicationState.OPEN) {
            return Optional.of("not-open");
        }
        if (offer.offeredOn().isBefore(application.receivedOn())) {
            return Optional.of("before-application");
        }
        var target = offer.targetOn();
        if (target != null && target.isBefore(offer.offeredOn())) {
            return Optional.of("target-past");
        }
        return againstFirm(offer.vendor())
                .or(() -> recorder.againstPast(offer.offeredOn()))
                .or(() -> against(offer.vendor(), offer.visitor()));
    }

    /** VND-01. */
    private Optional<String> againstFirm(VendorId firm) {
        var works = jdbc.sql("""
                        SELECT COUNT(*) FROM vendor
                        WHERE id = ? AND active AND (contract_ends_on IS NULL OR contract_ends_on >= ?)""")
                        .param(firm.value())
                        .param(recorder.today())
                        .query(Integer.class)
                        .single()
                > 0;
        return works ? Optional.empty() : Optional.of("vendor-inactive");
    }

    Optional<String> againstAnswer(Assignment assignment, LocalDate on) {
        if (recorder.holdClosed(assignment.careOffice())) {
            return Optional.of("closed");
        }
        if (on.isBefore(assignment.offeredOn())) {
            return Optional.of("before-offer");
        }
        return againstFirm(assignment.vendor()).or(() -> recorder.againstPast(on));
    }

    Optional<String> againstVisitor(Assignment assignment, @Nullable AccountId visitor) {
        return against(assignment.vendor(), visitor);
    }

    private Optional<String> against(VendorId firm, @Nullable AccountId visitor) {
        if (visitor == null) {
            return Optional.empty();
        }
        var known = jdbc.sql("SELECT COUNT(*) FROM account WHERE id = ? AND vendor_id = ? AND enabled")
                .params(visitor.value(), firm.value())
                .query(Integer.class)
                .single();
        return known == 0 ? Optional.of("visitor-elsewhere") : Optional.empty();
    }

    Optional<String> againstEnd(Viewer viewer, Assignment assignment, CloseResult result, LocalDate on) {
        var city = viewer instanceof CityStaff;
        if (!city && (result == CloseResult.CANCELLED || assignment.state() == AssignmentState.OFFERED)) {
            return Optional.of("city-only");
        }
        if (assignment.state() == AssignmentState.OFFERED && result != CloseResult.CANCELLED) {
            return Optional.of("not-begun");
        }
        var begun = assignment.answeredOn();
        if (on.isBefore(begun == null ? assignment.offeredOn() : begun)) {
            return Optional.of("before-offer");
        }
        return recorder.againstPast(on);
    }

    /** What other rooms know to be missing before a firm is asked. */
    List<String> missing(ApplicationId application) {
        return gates.orderedStream()
                .flatMap(gate -> gate.missing(application).stream())
                .toList();
    }

    boolean isTied(AssignmentId assignment) {
        return ties.stream().anyMatch(tie -> tie.isTied(assignment));
    }

    /** The reason for asking all the same stands in the history and in the audit log (RDY-02). */
    void tellOverride(Viewer viewer, Assignment assignment, NewOffer offer, List<String> missing) {
        recorder.tell(
                viewer,
                assignment.careOffice(),
                CaseEntryKind.ASSIGNMENT,
                assignment.vendor(),
                offer.offeredOn(),
                offer.override(),
                assignment.id(),
                "timeline.support.override",
                CaseHappening.text(String.valueOf(missing.size())),
                CaseHappening.key(missing.getFirst()));
        recorder.audit(
                viewer,
                new SupportAudit.OfferedAllTheSame(
                        assignment.careOffice(), assignment.id(), missing, offer.override()));
    }

    /** What the same firm had answered in an earlier assignment of the office still holds. */
    void copyAnswers(Assignment now) {
        jdbc.sql("""
                        INSERT INTO support_checklist_answer (assignment_id, item, answer, due_on, answered_on, answered_at,
                            answered_by, answerer_name)
                        SELECT :now, c.item, c.answer, c.due_on, c.answered_on, c.answered_at, c.answered_by, c.answerer_name
                        FROM support_checklist_answer c
                        WHERE c.assignment_id = (SELECT MAX(a.id) FROM support_assignment a
                            WHERE a.care_office_id = :office AND a.vendor_id = :firm AND a.id < :now AND a.state = 'ENDED')""")
                .param("now", now.id())
                .param("office", now.careOffice().value())
                .param("firm", now.vendor().value())
                .update();
    }

    /** Tells the firm's own history and the audit log. */
    void tell(Viewer viewer, Assignment assignment, LocalDate on, String words, String key, String... arguments) {
        recorder.tell(
                viewer,
                assignment.careOffice(),
                CaseEntryKind.ASSIGNMENT,
                assignment.vendor(),
                on,
                words,
                assignment.id(),
                key,
                arguments);
        recorder.audit(
                viewer,
                new SupportAudit.Assigned(
                        assignment.careOffice(),
                        assignment.id(),
                        assignment.vendor().value(),
                        assignment.state()));
    }

    AdoptionStage stage(CareOfficeId office) {
        return AdoptionStage.values()[
                jdbc.sql("SELECT stage FROM care_office WHERE id = ?")
                        .param(office.value())
                        .query(Integer.class)
                        .single()];
    }

    String firmName(VendorId firm) {
        return jdbc.sql("SELECT name FROM vendor WHERE id = ?")
                .param(firm.value())
                .query(String.class)
                .single();
    }

    String personName(AccountId person) {
        return jdbc.sql("SELECT display_name FROM account WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
