package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city reads free texts before anybody outside does (SRV-15). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class WordService {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    WordService(JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** Decides of one text of a round; answers false where the round has no such text. */
    public boolean review(
            Viewer viewer, OperationId operation, SurveyWaveId wave, long response, String question, boolean shared) {
        return commands.run(operation, viewer.actor(), "survey.words", () -> {
                    var written = jdbc.sql("""
                                    INSERT INTO survey_word_review
                                        (response_id, question, shared, reviewed_at, reviewed_by, reviewer_name)
                                    SELECT a.response_id, a.question, :shared, :at, :by, :name FROM survey_answer a
                                    JOIN survey_response r ON r.id = a.response_id
                                    JOIN survey_invitation i ON i.id = r.invitation_id
                                    WHERE a.response_id = :response AND a.question = :question AND i.wave_id = :wave
                                        AND r.finished_at IS NOT NULL
                                    ON DUPLICATE KEY UPDATE shared = :shared, reviewed_at = :at, reviewed_by = :by,
                                        reviewer_name = :name""")
                            .param("shared", shared)
                            .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                            .param("by", viewer.account().value())
                            .param("name", viewer.name())
                            .param("response", response)
                            .param("question", question)
                            .param("wave", wave.value())
                            .update();
                    if (written > 0) {
                        audit.record(
                                viewer.actor(), new SurveyAudit.WordsRead(wave.value(), response, question, shared));
                    }
                    return new Reviewed(written > 0);
                })
                .found();
    }

    /** What is stored of it. */
    record Reviewed(boolean found) {}
}
