package jp.banso.survey;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.shared.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes sheets that belong to nobody (SRV-19). They come in whole, under a random number that also decides their place in
 * the table, with the day and no hour; of the office remains that it has answered, without when. Nothing of it is told in
 * the history of the case.
 */
@Component
class AnonymousBook {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SurveyForms forms;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    AnonymousBook(SurveyForms forms, JdbcClient jdbc, AuditLog audit) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Hands in an office's sheet, whose link takes no second one. Whether it came through the link, the telephone or a file
     * leaves the same trace: the database names nobody who typed it (SRV-24).
     */
    FinishDecision finish(
            SurveyWave wave, Invitation office, AnswerChannel channel, Map<String, String> given, LocalDate on) {
        if (office.isAnswered()) {
            return new FinishDecision.Over();
        }
        return switch (WholeSheet.read(
                forms.byId(wave.formId()), wave.moment(), given, channel == AnswerChannel.PAPER)) {
            case WholeSheet.Refused(var why) -> why;
            case WholeSheet.Sound(var answers) -> {
                write(wave, answers, on);
                office.answered();
                audit.record(
                        AnswerService.NOBODY,
                        new SurveyAudit.AnsweredByNobody(wave.id().value()));
                yield new FinishDecision.Done("", on);
            }
        };
    }

    private void write(SurveyWave wave, Map<Question, String> answers, LocalDate today) {
        var sheet = WholeSheet.number(RANDOM);
        answers.forEach((question, kept) -> jdbc.sql("""
                        INSERT INTO survey_anonymous_answer
                            (wave_id, sheet, question, answer, amount, beyond, answered_on)
                        VALUES (:wave, :sheet, :question, :answer, :amount, :beyond, :on)""")
                .param("wave", wave.id().value())
                .param("sheet", sheet)
                .param("question", question.code())
                .param("answer", kept)
                .param("amount", question.amount(kept).orElse(null))
                .param("beyond", question.isBeyond(kept))
                .param("on", today)
                .update());
    }

    /** The sheets of a round, in the order of their random numbers. */
    List<AnswerTable.Answers> sheets(long wave) {
        var sheets = new LinkedHashMap<String, AnswerTable.Answers>();
        jdbc.sql("""
                        SELECT HEX(sheet) AS sheet, question, answer, amount, beyond FROM survey_anonymous_answer
                        WHERE wave_id = ? ORDER BY sheet, question""")
                .param(wave)
                .query((row, number) -> {
                    var said = sheets.computeIfAbsent(
                            row.getString("sheet"),
                            fresh -> new AnswerTable.Answers(
                                    0, List.of(), new HashMap<>(), new HashMap<>(), new HashSet<>()));
                    return AnswerTable.fill(said, row);
                })
                .list();
        return List.copyOf(sheets.values());
    }
}
