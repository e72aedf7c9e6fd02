package jp.banso.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked, in one version that never changes again (SRV-11): sections of questions, each a screen on a phone. */
public record SurveyForm(String code, int version, String title, List<Section> sections) {

    public record Section(String title, List<Question> questions) {}

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

    /** The sections with the questions that are asked in that round of somebody who gave these answers so far (SRV-06). */
    public List<Section> asked(WaveMoment moment, Map<String, String> answers) {
        return sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.questions().stream()
                                .filter(question -> question.applies(moment, answers))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    /** The codes of required questions that were asked and have no answer. */
    List<String> missing(WaveMoment moment, Map<String, String> answers) {
        return asked(moment, answers).stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.required()
                        && answers.getOrDefault(question.code(), "").isEmpty())
                .map(Question::code)
                .toList();
    }
}
