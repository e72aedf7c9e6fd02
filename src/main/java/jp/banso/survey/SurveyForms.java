package jp.banso.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import jp.banso.survey.SurveyForm.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
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

    /** The newest version of every form. */
    List<SurveyForm> all() {
        return jdbc.sql("""
                        SELECT f.id FROM survey_form f WHERE f.version_no =
                            (SELECT MAX(n.version_no) FROM survey_form n WHERE n.code = f.code)
                        ORDER BY f.code""").query(Long.class).list().stream().map(this::byId).toList();
    }

    private SurveyForm load(long id) {
        return jdbc.sql("SELECT code, version_no, title, content FROM survey_form WHERE id = ?")
                .param(id)
                .query((row, number) -> new SurveyForm(
                        row.getString(1), row.getInt(2), row.getString(3), sections(json.readTree(row.getString(4)))))
                .single();
    }

    private static List<Section> sections(JsonNode form) {
        return form.path("sections").values().stream()
                .map(section -> new Section(
                        section.path("title").asString(),
                        section.path("questions").values().stream()
                                .map(SurveyForms::question)
                                .toList()))
                .toList();
    }

    private static Question question(JsonNode node) {
        var only = node.path("only").asString("");
        var most = node.path("soft").path("most");
        return new Question(
                node.path("code").asString(),
                Question.Kind.valueOf(node.path("type").asString()),
                node.path("text").asString(),
                node.path("help").asString(""),
                node.path("unit").asString(""),
                node.path("required").asBoolean(false),
                node.path("unknown").asBoolean(false),
                node.path("choices").values().stream()
                        .map(choice -> new Choice(
                                choice.path("code").asString(),
                                choice.path("text").asString(),
                                choice.path("exclusive").asBoolean(false)))
                        .toList(),
                most.isMissingNode() ? null : most.decimalValue(),
                condition(node.path("when")),
                only.isEmpty() ? null : WaveMoment.valueOf(only));
    }

    private static @Nullable Condition condition(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        var negated = node.has("isNot");
        var codes = node.path(negated ? "isNot" : "is").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return new Condition(node.path("question").asString(), codes, negated);
    }
}
