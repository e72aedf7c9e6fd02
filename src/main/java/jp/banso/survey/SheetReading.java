package jp.banso.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sheet of one office in one round. */
@Component
class SheetReading {

    private static final String SHEET = """
            SELECT w.id AS wave_id, w.form_id, w.anonymous, i.answered, w.moment, w.title, w.opens_on,
                LEAST(w.closes_on, COALESCE(i.closes_on, w.closes_on)) AS closes_on, w.privacy_notice, i.office_name,
                r.id AS response_id, r.answered_on
            FROM survey_invitation i JOIN survey_wave w ON w.id = i.wave_id
            LEFT JOIN survey_response r ON r.invitation_id = i.id
            WHERE\s""";

    private final JdbcClient jdbc;
    private final SurveyForms forms;

    SheetReading(JdbcClient jdbc, SurveyForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    record Found(
            SurveyWaveId wave,
            long form,
            WaveMoment moment,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            String privacyNotice,
            String officeName,
            @Nullable Long response,
            @Nullable LocalDate answeredOn,
            boolean anonymous,
            boolean answered) {}

    Optional<Found> byToken(SecretLetters token) {
        return jdbc.sql(SHEET + "i.token_hash = ?")
                .param(token.hash())
                .query(SheetReading::found)
                .optional();
    }

    Optional<Found> byOffice(long wave, long careOffice) {
        return jdbc.sql(SHEET + "i.wave_id = ? AND i.care_office_id = ?")
                .params(wave, careOffice)
                .query(SheetReading::found)
                .optional();
    }

    AnswerSheet sheet(Found found) {
        return new AnswerSheet(
                forms.byId(found.form()),
                found.moment(),
                found.title(),
                found.officeName(),
                found.closesOn(),
                found.privacyNotice(),
                answers(found.response()),
                found.anonymous());
    }

    private Map<String, String> answers(@Nullable Long response) {
        var answers = new HashMap<String, String>();
        if (response != null) {
            jdbc.sql("SELECT question, answer FROM survey_answer WHERE response_id = ?")
                    .param(response)
                    .query((row, number) -> answers.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return answers;
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new SurveyWaveId(row.getLong("wave_id")),
                row.getLong("form_id"),
                WaveMoment.valueOf(row.getString("moment")),
                row.getString("title"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("privacy_notice"),
                row.getString("office_name"),
                row.getObject("response_id", Long.class),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("anonymous"),
                row.getBoolean("answered"));
    }
}
