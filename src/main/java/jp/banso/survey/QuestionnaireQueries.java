package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

/** Reads questionnaires: those Banso came with and the city's own, with drafts and versions. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class QuestionnaireQueries {

    private static final String ROUNDS = "(SELECT COUNT(*) FROM survey_wave w JOIN survey_form g ON g.id = w.form_id"
            + " WHERE g.code = f.code) AS rounds";

    private final JdbcClient jdbc;
    private final SurveyForms forms;
    private final ObjectMapper json;

    QuestionnaireQueries(JdbcClient jdbc, SurveyForms forms, ObjectMapper json) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.json = json;
    }

    /** First those Banso came with, then the city's own in use, newest first. */
    public List<QuestionnaireRow> all(Viewer viewer) {
        var rows =
                new java.util.ArrayList<>(jdbc.sql("SELECT f.code, f.title, f.version_no, f.content, " + ROUNDS + """
                         FROM survey_form f WHERE f.questionnaire_id IS NULL AND f.version_no =
                            (SELECT MAX(n.version_no) FROM survey_form n WHERE n.code = f.code)
                        ORDER BY f.code""")
                        .query((row, number) -> new QuestionnaireRow(
                                row.getString("code"),
                                null,
                                row.getString("title"),
                                row.getInt("version_no"),
                                false,
                                true,
                                questions(row.getString("content")),
                                row.getInt("rounds")))
                        .list());
        rows.addAll(jdbc.sql("""
                        SELECT q.*, (SELECT COALESCE(MAX(f.version_no), 0) FROM survey_form f WHERE f.questionnaire_id = q.id)
                                AS published,
                            (SELECT COUNT(*) FROM survey_wave w JOIN survey_form f ON f.id = w.form_id
                                WHERE f.questionnaire_id = q.id) AS rounds
                        FROM survey_questionnaire q ORDER BY q.in_use DESC, q.id DESC""").query((row, number) -> own(row)).list());
        return rows;
    }

    private QuestionnaireRow own(ResultSet row) throws SQLException {
        var id = new QuestionnaireId(row.getLong("id"));
        return new QuestionnaireRow(
                id.code(),
                id,
                row.getString("title"),
                row.getInt("published"),
                row.getBoolean("changed"),
                row.getBoolean("in_use"),
                questions(row.getString("draft")),
                row.getInt("rounds"));
    }

    private int questions(String content) {
        return forms.form("", 0, "", content).questions().size();
    }

    public Optional<QuestionnaireCard> card(Viewer viewer, String code) {
        if (QuestionnaireId.isOwn(code)) {
            var id = QuestionnaireId.of(code);
            return jdbc.sql("SELECT * FROM survey_questionnaire WHERE id = ?")
                    .param(id.value())
                    .query((row, number) -> new QuestionnaireCard(
                            code,
                            id,
                            row.getLong("version"),
                            forms.form(code, 0, row.getString("title"), row.getString("draft")),
                            row.getBoolean("changed"),
                            row.getBoolean("in_use"),
                            versions(code)))
                    .optional();
        }
        return forms.newest(code)
                .map(forms::byId)
                .map(form -> new QuestionnaireCard(code, null, 0, form, false, true, versions(code)));
    }

    /** One published version, as it is and stays (SRV-11), to be looked at. */
    public Optional<QuestionnaireCard> version(Viewer viewer, String code, int number) {
        return jdbc.sql("SELECT id FROM survey_form WHERE code = ? AND version_no = ?")
                .params(code, number)
                .query(Long.class)
                .optional()
                .map(forms::byId)
                .map(form -> new QuestionnaireCard(code, null, 0, form, false, true, versions(code)));
    }

    private List<QuestionnaireCard.Version> versions(String code) {
        return jdbc.sql("""
                        SELECT f.version_no, f.published_at, f.publisher_name,
                            (SELECT COUNT(*) FROM survey_wave w WHERE w.form_id = f.id) AS rounds
                        FROM survey_form f WHERE f.code = ? ORDER BY f.version_no DESC""")
                .param(code)
                .query((row, number) -> {
                    var at = row.getObject("published_at", LocalDateTime.class);
                    return new QuestionnaireCard.Version(
                            row.getInt("version_no"),
                            at == null ? null : at.toInstant(ZoneOffset.UTC),
                            row.getString("publisher_name"),
                            row.getInt("rounds"));
                })
                .list();
    }

    /** As a file that {@link QuestionnaireService#bring} takes, here or elsewhere; what the card shows. */
    public Optional<String> file(Viewer viewer, String code) {
        return card(viewer, code).map(card -> {
            var file = new LinkedHashMap<String, Object>();
            file.put("kind", FormText.MARK);
            file.put("format", 1);
            file.put("title", card.form().title());
            file.putAll(FormText.written(card.form()));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
        });
    }
}
