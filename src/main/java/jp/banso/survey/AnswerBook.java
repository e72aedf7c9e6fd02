package jp.banso.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SecretLetters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes answers, whoever brings them; its callers hold the invitation's row, so an office has one writer at a time. */
@Component
class AnswerBook {

    private final SurveyResponseRepository responses;
    private final SurveyForms forms;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerBook(
            SurveyResponseRepository responses,
            SurveyForms forms,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.forms = forms;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** One answer as it was typed; an empty one takes the earlier one away. */
    SaveDecision keep(SurveyWave wave, Invitation invitation, String code, String given) {
        var question = forms.byId(wave.formId()).question(code);
        var kept = question.flatMap(known -> known.read(given));
        if (question.isEmpty() || kept.isEmpty()) {
            return SaveDecision.NOT_AN_ANSWER;
        }
        var response = responseOf(invitation);
        if (response.isFinished()) {
            return SaveDecision.OVER;
        }
        write(response, question.get(), kept.get());
        return SaveDecision.KEPT;
    }

    /** All answers at once, as they stood on paper; none of them is kept when one is no answer. */
    List<String> keepAll(SurveyWave wave, Invitation invitation, Map<String, String> answers) {
        var form = forms.byId(wave.formId());
        var kept = new LinkedHashMap<Question, String>();
        var wrong = answers.keySet().stream()
                .filter(code -> form.question(code)
                        .flatMap(question -> question.read(answers.getOrDefault(code, ""))
                                .map(text -> kept.put(question, text) == null))
                        .isEmpty())
                .sorted()
                .toList();
        if (wrong.isEmpty()) {
            var response = responseOf(invitation);
            kept.forEach((question, text) -> write(response, question, text));
        }
        return wrong;
    }

    /** Hands the sheet in: once (SRV-05), complete (SRV-06), without answers to what was not asked. */
    FinishDecision finish(SurveyWave wave, Invitation invitation, AnswerChannel channel, LocalDate on, Actor by) {
        var response = responseOf(invitation);
        if (response.isFinished()) {
            return new FinishDecision.AlreadyAnswered(response.answeredOn().orElse(on));
        }
        var form = forms.byId(wave.formId());
        var answers = answers(response);
        var missing = form.missing(wave.moment(), answers);
        if (!missing.isEmpty() && channel != AnswerChannel.PAPER) {
            return new FinishDecision.Missing(missing);
        }
        forgetUnasked(wave, form, response, answers);
        var receipt = receiptNumber();
        var now = clock.instant();
        response.finish(channel, on, utc(now), receipt, by);
        responses.saveAndFlush(response);
        audit.record(by, new SurveyAudit.Answered(wave.id().value(), invitation.careOffice(), channel));
        events.publishEvent(
                new SurveyAnswered(invitation.careOffice(), wave.title(), channel, on, response.id(), now, by));
        return new FinishDecision.Done(receipt, on);
    }

    boolean isFinished(Invitation invitation) {
        return responses
                .findByInvitationId(invitation.id())
                .filter(SurveyResponse::isFinished)
                .isPresent();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    LocalDateTime now() {
        return utc(clock.instant());
    }

    private SurveyResponse responseOf(Invitation invitation) {
        return responses
                .findByInvitationId(invitation.id())
                .orElseGet(() -> responses.saveAndFlush(new SurveyResponse(invitation, AnswerChannel.WEB, now())));
    }

    private Map<String, String> answers(SurveyResponse response) {
        var answers = new HashMap<String, String>();
        jdbc.sql("SELECT question, answer FROM survey_answer WHERE response_id = ? FOR UPDATE")
                .param(response.id())
                .query((row, number) -> answers.put(row.getString(1), row.getString(2)))
                .list();
        return answers;
    }

    private void write(SurveyResponse response, Question question, String kept) {
        if (kept.isEmpty()) {
            jdbc.sql("DELETE FROM survey_answer WHERE response_id = ? AND question = ?")
                    .params(response.id(), question.code())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO survey_answer (response_id, question, answer, amount, beyond, saved_at)
                        VALUES (:response, :question, :answer, :amount, :beyond, :now)
                        ON DUPLICATE KEY UPDATE answer = :answer, amount = :amount, beyond = :beyond, saved_at = :now""")
                .param("response", response.id())
                .param("question", question.code())
                .param("answer", kept)
                .param("amount", question.amount(kept).orElse(null))
                .param("beyond", question.isBeyond(kept))
                .param("now", now())
                .update();
    }

    private void forgetUnasked(SurveyWave wave, SurveyForm form, SurveyResponse response, Map<String, String> answers) {
        var asked = form.asked(wave.moment(), answers).stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
        answers.keySet().stream().filter(code -> !asked.contains(code)).forEach(code -> jdbc.sql(
                        "DELETE FROM survey_answer WHERE response_id = ? AND question = ?")
                .params(response.id(), code)
                .update());
    }

    /** The number on the receipt, in two groups of four. */
    private static String receiptNumber() {
        return (SecretLetters.some(4) + "-" + SecretLetters.some(4)).toUpperCase(Locale.ROOT);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
