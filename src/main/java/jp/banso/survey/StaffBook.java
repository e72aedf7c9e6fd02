package jp.banso.survey;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the sheets of an office's people, one each, through the office's one link (SRV-22): whole, without a name, as many
 * as come.
 */
@Component
class StaffBook {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SurveyForms forms;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    StaffBook(SurveyForms forms, JdbcClient jdbc, AuditLog audit) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean isPersonal(SurveyWave wave) {
        return forms.byId(wave.formId()).personal();
    }

    /** {@code by} is who typed it for the office; a link names nobody. */
    FinishDecision finish(
            SurveyWave wave,
            Invitation office,
            AnswerChannel channel,
            Map<String, String> given,
            LocalDate on,
            Actor by) {
        return switch (WholeSheet.read(
                forms.byId(wave.formId()), wave.moment(), given, channel == AnswerChannel.PAPER)) {
            case WholeSheet.Refused(var why) -> why;
            case WholeSheet.Sound(var answers) -> {
                var sheet = WholeSheet.number(RANDOM);
                answers.forEach((question, kept) -> jdbc.sql("""
                                INSERT INTO survey_staff_answer
                                    (invitation_id, sheet, question, answer, amount, beyond, answered_on)
                                VALUES (:office, :sheet, :question, :answer, :amount, :beyond, :on)""")
                        .param("office", office.id())
                        .param("sheet", sheet)
                        .param("question", question.code())
                        .param("answer", kept)
                        .param("amount", question.amount(kept).orElse(null))
                        .param("beyond", question.isBeyond(kept))
                        .param("on", on)
                        .update());
                office.answered();
                audit.record(by, new SurveyAudit.Answered(wave.id().value(), office.careOffice(), channel));
                yield new FinishDecision.Done("", on);
            }
        };
    }

    /** The sheets of a round, by the offices' ids. */
    Map<Long, List<AnswerTable.Answers>> sheets(long wave) {
        var offices = new LinkedHashMap<Long, Map<String, AnswerTable.Answers>>();
        jdbc.sql("""
                        SELECT i.care_office_id, i.service_codes, HEX(a.sheet) AS sheet, a.question, a.answer, a.amount, a.beyond
                        FROM survey_staff_answer a JOIN survey_invitation i ON i.id = a.invitation_id
                        WHERE i.wave_id = ? ORDER BY i.id, a.sheet, a.question""")
                .param(wave)
                .query((row, number) -> {
                    var services = row.getString("service_codes");
                    var said = offices.computeIfAbsent(row.getLong("care_office_id"), office -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    row.getString("sheet"),
                                    fresh -> new AnswerTable.Answers(
                                            0,
                                            services.isEmpty() ? List.of() : List.of(services.split(",", -1)),
                                            new HashMap<>(),
                                            new HashMap<>(),
                                            new HashSet<>()));
                    return AnswerTable.fill(said, row);
                })
                .list();
        var sheets = new LinkedHashMap<Long, List<AnswerTable.Answers>>();
        offices.forEach((office, own) -> sheets.put(office, List.copyOf(own.values())));
        return sheets;
    }
}
