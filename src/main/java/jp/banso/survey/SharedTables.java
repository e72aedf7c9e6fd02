package jp.banso.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.survey.AnswerTable.Answers;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SharedTable.Row;

/**
 * Makes the tables that may be read outside the city (SRV-14). Every office is of one kind, so that the kinds sum up to all;
 * a question that is asked because of another is shared only where nothing of that other is withheld.
 */
final class SharedTables {

    /** Of these an office says one thing, so that what they said sums up to all. */
    private static final Set<Kind> ONE_CHOICE = EnumSet.of(Kind.SINGLE, Kind.SCALE, Kind.MONTH);

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
        var shown = question.kind() == Kind.MONTH ? question.choosing(months(question)) : question;
        var counts = kinds.stream().map(kind -> counts(question, shown, kind)).toArray(int[][]::new);
        var rowsAdd = ONE_CHOICE.contains(question.kind());
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
        return new SharedTable(shown, rows);
    }

    /** Those that enough said, the earliest first, and one for all others: which month a few said is not told either. */
    private List<Choice> months(Question question) {
        var said = new TreeMap<String, Integer>();
        asked(question, kinds.getLast()).stream()
                .map(answer -> answer.text(question.code()))
                .filter(month -> !month.isEmpty())
                .forEach(month -> said.merge(month, 1, Integer::sum));
        return Stream.concat(
                        said.entrySet().stream()
                                .filter(month -> month.getValue() >= least)
                                .map(Map.Entry::getKey),
                        Stream.of(Question.OTHER_MONTHS))
                .map(month -> new Choice(month, month, false))
                .toList();
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
    private int[] counts(Question question, Question shown, Kinds kind) {
        if (question.kind().isNumber()) {
            return new int[] {amounts(question, kind).size()};
        }
        var asked = asked(question, kind);
        var counts = new int[shown.choices().size() + 2];
        for (var said : asked) {
            var chosen = chosen(shown, said.text(question.code()));
            for (var choice = 0; choice < shown.choices().size(); choice++) {
                counts[choice] += chosen.contains(shown.choices().get(choice).code()) ? 1 : 0;
            }
            counts[counts.length - 2] += chosen.isEmpty() ? 1 : 0;
        }
        counts[counts.length - 1] = asked.size();
        return counts;
    }

    private static List<String> chosen(Question shown, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (shown.kind() == Kind.MONTH) {
            return List.of(shown.choice(text).isPresent() ? text : Question.OTHER_MONTHS);
        }
        return Arrays.asList(text.split(",", -1));
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
