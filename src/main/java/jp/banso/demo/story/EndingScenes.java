package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.DispositionReason;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentService;
import jp.banso.support.AssignmentState;
import jp.banso.support.CloseResult;
import jp.banso.support.SupportDecision.Done;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a firm's work at an office ends: because it is done, or because the office gives up. */
@Component
@Profile("demo")
class EndingScenes {

    static final LocalDate END = LocalDate.of(2026, 2, 20);

    private final AssignmentService assignments;
    private final CareOfficeService offices;

    EndingScenes(AssignmentService assignments, CareOfficeService offices) {
        this.assignments = assignments;
        this.offices = offices;
    }

    void end(Script script, Tale tale, SupportCase told) {
        var ending = told.applicant().ending();
        var early = told.applicant().testedOn().isBefore(LocalDate.of(2025, 12, 12));
        var result = ending == Ending.SETTLED
                        || (ending == Ending.LIVE && early && tale.dice().chance(50))
                ? CloseResult.LIVE
                : ending == Ending.SET_UP && tale.dice().chance(8) ? CloseResult.SET_UP_ONLY : null;
        if (result == null) {
            return;
        }
        var words = tale.lines()
                .all("ended")
                .get(result == CloseResult.LIVE ? tale.dice().below(2) : 2);
        var on = WorkDays.any(tale.dice(), LocalDate.of(2026, 2, 16), END.minusDays(1));
        end(script, told, result, words, WorkDays.hour(tale.dice(), on));
    }

    private void end(Script script, SupportCase told, CloseResult result, String words, LocalDateTime at) {
        told.ends();
        script.add(at, told.scene("ended"), told.lead(), () -> {
            Tale.expected(
                    Done.class,
                    assignments.end(
                            told.lead(),
                            OperationId.fresh(),
                            told.assignment(),
                            AssignmentState.ACCEPTED,
                            result,
                            words,
                            at.toLocalDate()));
        });
    }

    void giveUp(Script script, Tale tale, SupportCase told) {
        var staff = tale.cast().staff();
        var words = tale.lines().any(tale.dice(), "given-up");
        var at = WorkDays.hour(tale.dice(), WorkDays.after(told.applicant().heardOn(), 9));
        end(script, told, CloseResult.DECLINED, words, at);
        script.add(at.plusMinutes(30), told.scene("declined"), staff, () -> {
            Tale.expected(
                    AxisDecision.Moved.class,
                    offices.standAs(
                            staff,
                            OperationId.fresh(),
                            told.applicant().office().id(),
                            Disposition.TARGET,
                            Disposition.DECLINED,
                            DispositionReason.NO_AGREEMENT,
                            null,
                            words));
        });
    }
}
