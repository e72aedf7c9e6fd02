package jp.banso.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What exchanging plans costs offices, from the sheets of their people (SRV-22): the minutes of all of an office's sheets
 * together, for what it sends, what it receives and both. Not done is no minute; who said nothing at all of a task leaves
 * the office's sum as it is and is counted.
 */
public record TimeStudy(int offices, int sheets, int blanks, Figures sending, Figures receiving, Figures both) {

    private static final String TASK = "T.";
    private static final Set<String> RECEIVING =
            Stream.of("IMPORT", "SORT", "TYPE", "FILE").map(task -> TASK + task).collect(Collectors.toSet());

    static boolean isTask(String question) {
        return question.startsWith(TASK);
    }

    /** One office's people, each with the minutes of their tasks. */
    static TimeStudy of(SurveyForm form, List<List<AnswerTable.Answers>> offices) {
        var tasks = form.questions().stream()
                .map(Question::code)
                .filter(TimeStudy::isTask)
                .toList();
        var sending = new ArrayList<BigDecimal>();
        var receiving = new ArrayList<BigDecimal>();
        var both = new ArrayList<BigDecimal>();
        for (var people : offices) {
            var sent = sum(
                    people,
                    tasks.stream().filter(task -> !RECEIVING.contains(task)).toList());
            var received =
                    sum(people, tasks.stream().filter(RECEIVING::contains).toList());
            sending.add(sent);
            receiving.add(received);
            both.add(sent.add(received));
        }
        var sheets = offices.stream().flatMap(List::stream).toList();
        var blanks = (int) sheets.stream()
                .filter(sheet ->
                        tasks.stream().anyMatch(task -> sheet.text(task).isEmpty()))
                .count();
        return new TimeStudy(
                offices.size(), sheets.size(), blanks, Figures.of(sending), Figures.of(receiving), Figures.of(both));
    }

    private static BigDecimal sum(List<AnswerTable.Answers> people, List<String> tasks) {
        return people.stream()
                .flatMap(sheet -> tasks.stream().map(task -> sheet.amounts().getOrDefault(task, BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
