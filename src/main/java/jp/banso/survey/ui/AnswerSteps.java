package jp.banso.survey.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.Question;
import jp.banso.survey.SurveyForm;

/** Which sections of a sheet have something to ask of somebody who gave these answers so far. */
record AnswerSteps(AnswerSheet sheet, Map<String, String> answers) {

    List<SurveyForm.Section> sections() {
        return sheet.form().sections();
    }

    Set<String> asked() {
        return sheet.form().asked(sheet.moment(), answers).stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
    }

    List<String> missing() {
        return sheet.form().missing(sheet.moment(), answers);
    }

    /** Their numbers, counted from 0 among all sections. */
    List<Integer> all() {
        var asked = asked();
        return IntStream.range(0, sections().size())
                .filter(section -> holds(section, asked))
                .boxed()
                .toList();
    }

    /** The first that asks one of these. */
    Optional<Integer> of(Collection<String> codes) {
        return all().stream().filter(section -> holds(section, codes)).findFirst();
    }

    private boolean holds(int section, Collection<String> codes) {
        return sections().get(section).questions().stream().anyMatch(question -> codes.contains(question.code()));
    }

    int first() {
        return all().isEmpty() ? 0 : all().getFirst();
    }

    /** The one before that section; the section itself where there is none. */
    int before(int at) {
        return all().stream()
                .filter(section -> section < at)
                .max(Integer::compare)
                .orElse(at);
    }

    /** The one after that section; the section itself where there is none. */
    int following(int at) {
        return all().stream()
                .filter(section -> section > at)
                .min(Integer::compare)
                .orElse(at);
    }
}
