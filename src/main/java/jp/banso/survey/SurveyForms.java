package jp.banso.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Reads forms from their table; a version never changes, so each is read once. */
@Component
class SurveyForms {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Map<Long, SurveyForm> read = new ConcurrentHashMap<>();

    SurveyForms(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    SurveyForm byId(long id) {
        return read.computeIfAbsent(id, this::load);
    }

    /** The newest version of the form with this code. */
    Optional<Long> newest(String code) {
        return jdbc.sql("SELECT id FROM survey_form WHERE code = ? ORDER BY version_no DESC LIMIT 1")
                .param(code)
                .query(Long.class)
                .optional();
    }

    /** The newest version of every form that is in use: first what Banso came with, then the city's own. */
    List<SurveyForm> all() {
        return jdbc.sql("""
                        SELECT f.id FROM survey_form f LEFT JOIN survey_questionnaire q ON q.id = f.questionnaire_id
                        WHERE COALESCE(q.in_use, TRUE) AND f.version_no =
                            (SELECT MAX(n.version_no) FROM survey_form n WHERE n.code = f.code)
                        ORDER BY f.questionnaire_id IS NOT NULL, f.questionnaire_id, f.code""").query(Long.class).list().stream().map(this::byId).toList();
    }

    private SurveyForm load(long id) {
        return jdbc.sql("SELECT code, version_no, title, content FROM survey_form WHERE id = ?")
                .param(id)
                .query((row, number) -> form(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .single();
    }

    /** A form out of the text it is kept as. */
    SurveyForm form(String code, int version, String title, String content) {
        var form = json.readTree(content);
        return new SurveyForm(
                code,
                version,
                title,
                FormText.sections(form),
                form.path("personal").asBoolean(false));
    }

    String text(SurveyForm form) {
        return json.writeValueAsString(FormText.written(form));
    }
}
