package jp.banso.survey;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.banso.shared.TextResource;

/**
 * Reads what forms of other makers write (SRV-20): several choices joined by semicolons, also with one at the end, choices
 * in other words once they were taught, moments with the half of the day before or after them. Knows no database.
 */
final class AnswerWords {

    private static final Map<String, List<String>> WORDS = words();
    private static final Pattern MOMENT = Pattern.compile(
            "\\D*(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})(?:\\D+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*", Pattern.DOTALL);
    private static final int NOON = 12;

    private final Map<String, String> taught;

    /** {@code taught}: question and written text joined by {@link #key}, to a choice's code. */
    AnswerWords(Map<String, String> taught) {
        this.taught = Map.copyOf(taught);
    }

    static String key(String question, String written) {
        return question + "/" + folded(written);
    }

    /** Without widths, blanks and case, and short enough to be kept. */
    static String folded(String written) {
        var bare = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        return bare.length() > 200 ? bare.substring(0, 200) : bare;
    }

    /** The column of a header that answers this question, or is the office or the moment; empty for none. */
    static String target(String header, SurveyForm form) {
        var name = folded(header);
        if (isOneOf("OFFICE", name)) {
            return FileColumns.OFFICE;
        }
        if (isOneOf("WHEN", name)) {
            return FileColumns.WHEN;
        }
        return form.questions().stream()
                .filter(question -> folded(question.text()).equals(name)
                        || folded(question.code()).equals(name))
                .map(Question::code)
                .findFirst()
                .orElse("");
    }

    /** The moment as it was written, wherever the half of the day stands; without an hour its midnight. */
    static Optional<LocalDateTime> moment(String written) {
        var found = MOMENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var hour = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            var bare = folded(written);
            if (says("PM", bare) && hour < NOON) {
                hour += NOON;
            } else if (says("AM", bare) && hour == NOON) {
                hour = 0;
            }
            return Optional.of(LocalDateTime.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    hour,
                    found.group(5) == null ? 0 : Integer.parseInt(found.group(5)),
                    found.group(6) == null ? 0 : Integer.parseInt(found.group(6))));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }

    /** The answer as it is kept; {@code strange} gets what is no choice. Empty where the cell is no answer. */
    Optional<String> answer(Question question, String cell, Set<String> strange) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (question.kind()) {
            case SINGLE, SCALE -> choice(question, text, strange);
            case MULTI -> choices(question, text, strange);
            case NUMBER, MINUTES -> number(question, text);
            case MONTH -> question.read(text);
            case TEXT ->
                question.read(
                        text.length() > Question.LONGEST_WORDS ? text.substring(0, Question.LONGEST_WORDS) : text);
        };
    }

    private Optional<String> choice(Question question, String written, Set<String> strange) {
        var found = known(question, written);
        if (found.isEmpty()) {
            strange.add(written);
        }
        return found;
    }

    private Optional<String> known(Question question, String written) {
        var bare = folded(written);
        return question.choices().stream()
                .filter(choice -> folded(choice.text()).equals(bare)
                        || folded(choice.code()).equals(bare))
                .map(Question.Choice::code)
                .findFirst()
                .or(() -> Optional.ofNullable(taught.get(key(question.code(), written))));
    }

    private Optional<String> choices(Question question, String written, Set<String> strange) {
        var codes = new LinkedHashSet<String>();
        for (var part : written.split("[;；]", -1)) {
            if (!part.isBlank()) {
                codes.addAll(part(question, part.strip(), strange));
            }
        }
        return strange.isEmpty() ? question.read(String.join(",", codes)) : Optional.empty();
    }

    /** One choice; or several joined by commas, where each of them is one. */
    private List<String> part(Question question, String part, Set<String> strange) {
        var whole = known(question, part);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var codes = new ArrayList<String>();
        for (var piece : part.split("\\s*[,，]\\s*", -1)) {
            known(question, piece).ifPresentOrElse(codes::add, () -> strange.add(part));
        }
        return codes;
    }

    private static Optional<String> number(Question question, String written) {
        var aside = question.aside();
        if (aside != null && isOneOf(aside.name(), folded(written))) {
            return Optional.of(aside.name());
        }
        var bare = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[^\\d.]+$", "");
        return question.read(bare);
    }

    private static boolean isOneOf(String name, String bare) {
        return WORDS.getOrDefault(name, List.of()).contains(bare);
    }

    private static boolean says(String name, String bare) {
        return WORDS.getOrDefault(name, List.of()).stream().anyMatch(bare::contains);
    }

    private static Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        for (var line : TextResource.lines(AnswerWords.class, "answer_words.txt")) {
            var equals = line.indexOf('=');
            words.computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
                    .add(folded(line.substring(equals + 1)));
        }
        return Map.copyOf(words);
    }
}
