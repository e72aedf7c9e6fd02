package jp.banso.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.survey.AnswerTable.Answers;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SharedTable.Row;

/**
 * Makes the tables that may be read outside the city (SRV-14). Every office is of one kind, so that the kinds sum up to all;
 * a question that is asked because of another is shared only where nothing of that other is withheld.
 */
final class SharedTables {

    private final SurveyForm form;
    private final WaveMoment moment;
    private final int least;
    private final List<Kinds> kinds = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    /** The offices of one kind, and last all of them. */
    private record Kinds(Optional<ServiceCategory> group, List<Answers> answers) {}

    private SharedTables(SurveyForm form, WaveMoment moment, Collection<Answers> answers, int least) {
        this.form = form;
        this.moment = moment;
        this.least = least;
        for (var category : ServiceCategory.values()) {
            var own = answers.stream()
                    .filter(said -> kind(said.services()) == category)
                    .toList();
            if (!own.isEmpty()) {
                kinds.add(new Kinds(Optional.of(category), own));
            }
        }
        if (kinds.size() == 1) {
            kinds.clear();
        }
        kinds.add(new Kinds(Optional.empty(), List.copyOf(answers)));
    }

    static List<SharedTable> of(SurveyForm form, WaveMoment moment, Collection<Answers> answers, int least) {
        var making = new SharedTables(form, moment, answers, least);
        return form.questions().stream()
                .filter(question -> question.kind() != Kind.TEXT)
                .filter(question -> question.only() == null || question.only() == moment)
                .map(making::table)
                .toList();
    }

    /** What kind of office it is: the first that one of its services is of. */
    static ServiceCategory kind(List<String> services) {
        return services.stream()
                .flatMap(code -> ServiceTypes.coded(code).stream())
                .map(ServiceType::category)
                .min(ServiceCategory::compareTo)
                .orElse(ServiceCategory.OTHER);
    }

    private SharedTable table(Question question) {
        var counts = kinds.stream().map(kind -> counts(question, kind)).toArray(int[][]::new);
        var rowsAdd = question.kind() == Kind.SINGLE || question.kind() == Kind.SCALE;
        var hidden = isTold(question)
                ? Withholding.of(counts, rowsAdd, least)
                : IntStream.range(0, counts.length)
                        .mapToObj(row -> filled(counts[row].length))
                        .toArray(boolean[][]::new);
        if (Arrays.stream(hidden)
                .noneMatch(row -> IntStream.range(0, row.length).anyMatch(at -> row[at]))) {
            whole.add(question.code());
        }
        var rows = new ArrayList<Row>();
        for (var row = kinds.size() - 1; row >= 0; row--) {
            rows.add(row(question, kinds.get(row), counts[row], hidden[row]));
        }
        return new SharedTable(question, rows);
    }

    private static boolean[] filled(int length) {
        var all = new boolean[length];
        Arrays.fill(all, true);
        return all;
    }

    /** Who is asked it must not tell what is withheld elsewhere. */
    private boolean isTold(Question question) {
        var condition = question.condition();
        return condition == null || whole.contains(condition.question());
    }

    private Row row(Question question, Kinds kind, int[] counts, boolean[] hidden) {
        var last = counts.length - 1;
        var columns = question.kind().isNumber()
                ? List.<OptionalInt>of()
                : IntStream.range(0, last)
                        .mapToObj(at -> hidden[at] ? OptionalInt.empty() : OptionalInt.of(counts[at]))
                        .toList();
        return new Row(
                kind.group(),
                hidden[last] ? OptionalInt.empty() : OptionalInt.of(counts[last]),
                columns,
                question.kind().isNumber() && !hidden[last]
                        ? Figures.of(amounts(question, kind)).middle()
                        : Optional.empty());
    }

    /** Each choice, nothing chosen, and all who were asked; of a number how many said one. */
    private int[] counts(Question question, Kinds kind) {
        if (question.kind().isNumber()) {
            return new int[] {amounts(question, kind).size()};
        }
        var asked = asked(question, kind);
        var counts = new int[question.choices().size() + 2];
        for (var said : asked) {
            var text = said.text(question.code());
            var chosen = text.isEmpty() ? List.<String>of() : Arrays.asList(text.split(",", -1));
            for (var choice = 0; choice < question.choices().size(); choice++) {
                counts[choice] += chosen.contains(question.choices().get(choice).code()) ? 1 : 0;
            }
            counts[counts.length - 2] += chosen.isEmpty() ? 1 : 0;
        }
        counts[counts.length - 1] = asked.size();
        return counts;
    }

    private List<BigDecimal> amounts(Question question, Kinds kind) {
        return asked(question, kind).stream()
                .flatMap(said -> Optional.ofNullable(said.amounts().get(question.code())).stream())
                .toList();
    }

    private List<Answers> asked(Question question, Kinds kind) {
        return kind.answers().stream()
                .filter(said -> form.asked(moment, said.texts()).stream()
                        .anyMatch(section -> section.questions().contains(question)))
                .toList();
    }
}
