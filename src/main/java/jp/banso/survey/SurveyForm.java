package jp.banso.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked: sections of questions, each a screen on a phone. As a version it never changes again (SRV-11); a draft
 * has version 0. A {@code personal} one is answered by each of an office's people (SRV-22).
 */
public record SurveyForm(String code, int version, String title, List<Section> sections, boolean personal) {

    /** One that an office answers as a whole. */
    public SurveyForm(String code, int version, String title, List<Section> sections) {
        this(code, version, title, sections, false);
    }

    public SurveyForm {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * The sections with the questions that are asked in that round of somebody who gave these answers so far; an answer to
     * a question that is not asked itself asks for nothing (SRV-06).
     */
    public List<Section> asked(WaveMoment moment, Map<String, String> answers) {
        var counting = new HashMap<String, String>();
        return sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.questions().stream()
                                .filter(question -> asks(question, moment, answers, counting))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    private static boolean asks(
            Question question, WaveMoment moment, Map<String, String> answers, Map<String, String> counting) {
        var applies = question.applies(moment, counting);
        if (applies) {
            counting.put(question.code(), answers.getOrDefault(question.code(), ""));
        }
        return applies;
    }

    /** The codes of required questions that were asked and have no answer. */
    public List<String> missing(WaveMoment moment, Map<String, String> answers) {
        return asked(moment, answers).stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.required()
                        && answers.getOrDefault(question.code(), "").isEmpty())
                .map(Question::code)
                .toList();
    }
}
