package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.stereotype.Service;

/**
 * The city takes an office's answer out of all figures and back in (SRV-25). The answer itself never changes, and the office
 * has answered all the same. Sheets of nobody and of an office's people have no office's name and are not taken out.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class LeavingService {

    public static final int LONGEST_REASON = 200;

    private final InvitationRepository invitations;
    private final SurveyResponseRepository responses;
    private final AnswerBook book;
    private final AuditLog audit;
    private final Commands commands;

    LeavingService(
            InvitationRepository invitations,
            SurveyResponseRepository responses,
            AnswerBook book,
            AuditLog audit,
            Commands commands) {
        this.invitations = invitations;
        this.responses = responses;
        this.book = book;
        this.audit = audit;
        this.commands = commands;
    }

    /** The reason has 1 to {@link #LONGEST_REASON} characters. */
    public LeavingDecision leaveOut(
            Viewer viewer, OperationId operation, SurveyWaveId wave, CareOfficeId office, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        }
        return change(viewer, operation, wave, office, why, response -> {
            if (response.isLeftOut()) {
                return LeavingDecision.ALREADY;
            }
            response.leaveOut(why, book.now(), viewer.actor());
            return LeavingDecision.DONE;
        });
    }

    public LeavingDecision takeBackIn(Viewer viewer, OperationId operation, SurveyWaveId wave, CareOfficeId office) {
        return change(viewer, operation, wave, office, "", response -> {
            if (!response.isLeftOut()) {
                return LeavingDecision.ALREADY;
            }
            response.takeBackIn();
            return LeavingDecision.DONE;
        });
    }

    private LeavingDecision change(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId wave,
            CareOfficeId office,
            String reason,
            Function<SurveyResponse, LeavingDecision> act) {
        return commands.run(operation, viewer.actor(), "survey.leave-out", () -> {
            var answer = invitations
                    .findByWaveIdAndCareOfficeId(wave.value(), office.value())
                    .flatMap(asked -> responses.findByInvitationId(asked.id()))
                    .filter(SurveyResponse::isFinished);
            if (answer.isEmpty()) {
                return LeavingDecision.NO_ANSWER;
            }
            var decision = act.apply(answer.get());
            if (decision == LeavingDecision.DONE) {
                responses.saveAndFlush(answer.get());
                audit.record(viewer.actor(), new SurveyAudit.LeftOut(wave.value(), office, !reason.isEmpty(), reason));
            }
            return decision;
        });
    }
}
