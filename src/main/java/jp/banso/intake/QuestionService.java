package jp.banso.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.register.DesignationEnds;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** People answer what became of designations that a newer register no longer tells. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class QuestionService {

    private final Questions questions;
    private final Batches batches;
    private final DesignationEnds ends;
    private final CareOfficeService careOffices;
    private final CaseQueries cases;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    QuestionService(
            Questions questions,
            Batches batches,
            DesignationEnds ends,
            CareOfficeService careOffices,
            CaseQueries cases,
            Commands commands,
            AuditLog audit,
            Clock clock) {
        this.questions = questions;
        this.batches = batches;
        this.ends = ends;
        this.careOffices = careOffices;
        this.cases = cases;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers one question. Closing moves the office's operating status, ending ends the designation, both on a day that
     * is not in the future; keeping and renumbering change nothing. Stays with {@code gone}, {@code day-needed},
     * {@code future} or what the office answers; {@code DoneBy} when somebody has answered before.
     */
    public IntakeDecision answer(Viewer viewer, OperationId operation, long question, QuestionAnswer answer) {
        return commands.run(
                operation, viewer.actor(), "intake.answer", () -> answered(viewer, operation, question, answer));
    }

    /** Keeps all of these that are still open; answers how many there were. */
    public int keepAll(Viewer viewer, OperationId operation, List<Long> some) {
        return commands.run(operation, viewer.actor(), "intake.keep-all", () -> (int) some.stream()
                .filter(question ->
                        answered(viewer, operation, question, QuestionAnswer.keep()) instanceof IntakeDecision.Done)
                .count());
    }

    private IntakeDecision answered(Viewer viewer, OperationId operation, long id, QuestionAnswer answer) {
        var question = questions.held(id);
        if (question.isEmpty()) {
            return new IntakeDecision.Stays("gone");
        }
        if (question.get().state() != QuestionState.OPEN) {
            return new IntakeDecision.DoneBy(question.get().answerer());
        }
        var on = answer.on();
        if (answer.needsDay() && on == null) {
            return new IntakeDecision.Stays("day-needed");
        }
        if (on != null && on.isAfter(JapanTime.today(clock))) {
            return new IntakeDecision.Stays("future");
        }
        if (answer.state() == QuestionState.RENUMBERED && answer.words().isEmpty()) {
            return new IntakeDecision.Stays("number-needed");
        }
        if (answer.state() == QuestionState.CLOSED && on != null) {
            var office = question.get().careOffice();
            var now = cases.card(viewer, office).orElseThrow().operating();
            var closed =
                    careOffices.operateAs(viewer, operation, office, now, OperatingStatus.CLOSED, on, answer.words());
            if (closed instanceof AxisDecision.Stays stays && !stays.reason().equals("same")) {
                return new IntakeDecision.Stays(IntakeDecision.OF_THE_CASE + stays.reason());
            }
        }
        if (answer.state() == QuestionState.ENDED && on != null) {
            ends.end(questions.designation(id), on, viewer.actor(), batches.now());
        }
        questions.answer(id, answer, viewer.actor(), batches.now());
        audit.record(viewer.actor(), new IntakeAudit.Answered(id, answer.state().name()));
        return new IntakeDecision.Done(question.get().batch());
    }
}
