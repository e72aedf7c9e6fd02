package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.ToIntFunction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city mails offices their links, and again to those that have not answered (SRV-17). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SurveyMailService {

    private final SurveyWaveRepository waves;
    private final InvitationMails mails;
    private final AnswerBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;

    SurveyMailService(
            SurveyWaveRepository waves,
            InvitationMails mails,
            AnswerBook book,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands) {
        this.waves = waves;
        this.mails = mails;
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
    }

    /** Whether mails with links can leave at all. */
    public boolean canMail(Viewer viewer) {
        return mails.open();
    }

    /** To every office of the round without a link. */
    public MailDecision invite(Viewer viewer, OperationId operation, SurveyWaveId id) {
        return mailing(
                viewer, operation, id, "survey.mail", "i.token_hash IS NULL", wave -> mails.invite(viewer, wave));
    }

    /** To every office of the round that got its link before today, has not answered and was not reminded. */
    public MailDecision remind(Viewer viewer, OperationId operation, SurveyWaveId id) {
        return mailing(
                viewer,
                operation,
                id,
                "survey.remind",
                "i.token_hash IS NOT NULL AND i.reminded_at IS NULL",
                wave -> mails.remind(viewer, wave, book.today().minusDays(1)));
    }

    private MailDecision mailing(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId id,
            String kind,
            String which,
            ToIntFunction<SurveyWave> send) {
        return commands.run(operation, viewer.actor(), kind, () -> {
            if (!mails.open()) {
                return new MailDecision.NoMail();
            }
            var wave = waves.findById(id.value()).orElseThrow(NoSuchWave::new);
            if (!wave.isOpenOn(book.today())) {
                return new MailDecision.Closed();
            }
            var without = without(id, which);
            var sent = send.applyAsInt(wave);
            audit.record(viewer.actor(), new SurveyAudit.Mailed(id.value(), kind, sent));
            return new MailDecision.Sent(sent, without);
        });
    }

    private int without(SurveyWaveId id, String which) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM survey_invitation i JOIN care_office o ON o.id = i.care_office_id
                        LEFT JOIN survey_response r ON r.invitation_id = i.id
                        WHERE i.wave_id = ? AND r.finished_at IS NULL AND NOT i.answered AND o.email = '' AND\s""" + which).param(id.value()).query(Integer.class).single();
    }
}
