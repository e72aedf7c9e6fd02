package jp.banso.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.survey.Question.Aside;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import jp.banso.survey.SurveyForm.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A questionnaire as the JSON it is kept and carried in; what cannot be read becomes a fault at its place. */
final class FormText {

    /** What a file of ours says first. */
    static final String MARK = "banso-questionnaire";

    private static final String SECTIONS = "sections";
    private static final String QUESTIONS = "questions";

    private final List<FormFault> faults = new ArrayList<>();

    /** The sections of a version, which were sound when they were written. */
    static List<Section> sections(JsonNode form) {
        return new FormText().read(form);
    }

    /** Fills {@code faults} with whatever of a strange file is not understood. */
    static List<Section> sections(JsonNode form, List<FormFault> faults) {
        var text = new FormText();
        var sections = text.read(form);
        faults.addAll(text.faults);
        return sections;
    }

    private List<Section> read(JsonNode form) {
        var sections = new ArrayList<Section>();
        for (var section : form.path(SECTIONS).values()) {
            var questions = new ArrayList<Question>();
            for (var question : section.path(QUESTIONS).values()) {
                questions.add(question(question, sections.size() + 1, questions.size() + 1));
            }
            sections.add(new Section(section.path("title").asString(""), questions));
        }
        return sections;
    }

    private Question question(JsonNode node, int section, int number) {
        return new Question(
                node.path("code").asString(""),
                this.constant(Question.Kind.values(), node.path("type").asString(""), section, number, "type")
                        .orElse(Question.Kind.TEXT),
                node.path("text").asString(""),
                node.path("help").asString(""),
                node.path("unit").asString(""),
                node.path("required").asBoolean(false),
                aside(node),
                node.path("choices").values().stream()
                        .map(choice -> new Choice(
                                choice.path("code").asString(""),
                                choice.path("text").asString(""),
                                choice.path("exclusive").asBoolean(false)))
                        .toList(),
                limit(node.path("soft").path("least"), section, number),
                limit(node.path("soft").path("most"), section, number),
                condition(node.path("when")),
                node.path("only").asString("").isEmpty()
                        ? null
                        : this.constant(WaveMoment.values(), node.path("only").asString(""), section, number, "only")
                                .orElse(null));
    }

    private <E extends Enum<E>> Optional<E> constant(E[] known, String name, int section, int number, String reason) {
        var found = Arrays.stream(known).filter(one -> one.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            faults.add(new FormFault(section, number, reason, name));
        }
        return found;
    }

    private static @Nullable Aside aside(JsonNode node) {
        if (node.path("notDone").asBoolean(false)) {
            return Aside.NOT_DONE;
        }
        return node.path("unknown").asBoolean(false) ? Aside.UNKNOWN : null;
    }

    private @Nullable BigDecimal limit(JsonNode node, int section, int number) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isNumber()) {
            faults.add(new FormFault(section, number, "limits", node.asString("")));
            return null;
        }
        return node.decimalValue();
    }

    private static @Nullable Condition condition(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        var negated = node.has("isNot");
        var codes = node.path(negated ? "isNot" : "is").values().stream()
                .map(code -> code.asString(""))
                .collect(Collectors.toSet());
        return new Condition(node.path("question").asString(""), codes, negated);
    }

    /** As {@link #sections(JsonNode)} reads it; a file carries its title and mark besides. */
    static Map<String, Object> written(SurveyForm of) {
        var form = new LinkedHashMap<String, Object>();
        if (of.personal()) {
            form.put("personal", true);
        }
        form.put(
                SECTIONS,
                of.sections().stream()
                        .map(section -> ordered(
                                "title",
                                section.title(),
                                QUESTIONS,
                                section.questions().stream()
                                        .map(FormText::written)
                                        .toList()))
                        .toList());
        return form;
    }

    private static Map<String, Object> written(Question question) {
        var node = ordered("code", question.code(), "type", question.kind().name());
        node.put("text", question.text());
        unlessEmpty(node, "help", question.help());
        unlessEmpty(node, "unit", question.unit());
        if (question.required()) {
            node.put("required", true);
        }
        if (question.aside() != null) {
            node.put(question.aside() == Aside.UNKNOWN ? "unknown" : "notDone", true);
        }
        if (!question.choices().isEmpty()) {
            node.put(
                    "choices",
                    question.choices().stream().map(FormText::written).toList());
        }
        var soft = new LinkedHashMap<String, Object>();
        if (question.softLeast() != null) {
            soft.put("least", question.softLeast());
        }
        if (question.softMost() != null) {
            soft.put("most", question.softMost());
        }
        if (!soft.isEmpty()) {
            node.put("soft", soft);
        }
        if (question.condition() instanceof Condition(var other, var codes, var negated)) {
            node.put(
                    "when",
                    ordered(
                            "question",
                            other,
                            negated ? "isNot" : "is",
                            codes.stream().sorted().toList()));
        }
        if (question.only() != null) {
            node.put("only", question.only().name());
        }
        return node;
    }

    private static Map<String, Object> written(Choice choice) {
        var node = ordered("code", choice.code(), "text", choice.text());
        if (choice.exclusive()) {
            node.put("exclusive", true);
        }
        return node;
    }

    private static void unlessEmpty(Map<String, Object> node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static Map<String, Object> ordered(String one, Object first, String other, Object second) {
        var node = new LinkedHashMap<String, Object>();
        node.put(one, first);
        node.put(other, second);
        return node;
    }
}
