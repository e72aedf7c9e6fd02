package jp.banso.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. Its answer is one text: a choice's code, codes joined by commas in the form's order, a number in
 * plain digits or the name of its {@link Aside}, a month as 2026-04, or words. An empty text is no answer.
 */
public record Question(
        String code,
        Kind kind,
        String text,
        String help,
        String unit,
        boolean required,
        @Nullable Aside aside,
        List<Choice> choices,
        @Nullable BigDecimal softLeast,
        @Nullable BigDecimal softMost,
        @Nullable Condition condition,
        @Nullable WaveMoment only) {

    /** The answer of somebody who does not know the number. */
    public static final String UNKNOWN = Aside.UNKNOWN.name();

    /** Stands in shared tables for the months that too few said. */
    public static final String OTHER_MONTHS = "OTHER";

    public static final int LONGEST_WORDS = 2000;
    private static final BigDecimal MOST = new BigDecimal("9999999");

    public enum Kind {
        SINGLE,
        MULTI,
        /** Five grades, the best first. */
        SCALE,
        NUMBER,
        MINUTES,
        /** A month, kept as 2026-04. */
        MONTH,
        TEXT;

        public boolean hasChoices() {
            return this == SINGLE || this == MULTI || this == SCALE;
        }

        public boolean isNumber() {
            return this == NUMBER || this == MINUTES;
        }
    }

    /** What may be said in the place of a number; not doing something is an answer, and none is none. */
    public enum Aside {
        UNKNOWN,
        NOT_DONE
    }

    /** One answer to choose; an exclusive one stands alone. */
    public record Choice(String code, String text, boolean exclusive) {}

    /** Holds when the other question was answered, and with one of the codes (or, {@code negated}, with none of them). */
    public record Condition(String question, Set<String> codes, boolean negated) {

        boolean holds(Map<String, String> answers) {
            var answer = answers.getOrDefault(question, "");
            return !answer.isEmpty() && Arrays.stream(answer.split(",", -1)).anyMatch(codes::contains) != negated;
        }
    }

    /** Whether this is asked in that round of somebody who gave these answers so far (SRV-06). */
    boolean applies(WaveMoment moment, Map<String, String> answers) {
        return (only == null || only == moment) && (condition == null || condition.holds(answers));
    }

    /** The answer as it is kept; empty when it is none that this question takes. */
    public Optional<String> read(String given) {
        var text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        return switch (kind) {
            case SINGLE, SCALE ->
                Optional.of(text).filter(code -> code.isEmpty() || choice(code).isPresent());
            case MULTI -> several(text);
            case NUMBER, MINUTES -> number(text);
            case MONTH ->
                text.isEmpty() ? Optional.of("") : MonthText.read(text).map(YearMonth::toString);
            case TEXT -> Optional.of(text).filter(words -> words.length() <= LONGEST_WORDS);
        };
    }

    private Optional<String> several(String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        var chosen = new LinkedHashSet<>(Arrays.asList(text.split(",", -1)));
        var known = choices.stream().map(Choice::code).filter(chosen::contains).toList();
        return known.size() == chosen.size() ? Optional.of(String.join(",", known)) : Optional.empty();
    }

    private Optional<String> number(String text) {
        if (text.isEmpty() || isAside(text)) {
            return Optional.of(text);
        }
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        if (!digits.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        var rounded = new BigDecimal(digits).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.compareTo(MOST) > 0 ? Optional.empty() : Optional.of(rounded.toPlainString());
    }

    /** Whether the answer says in words why there is no number. */
    public boolean isAside(String kept) {
        return aside != null && kept.equals(aside.name());
    }

    /** The number of an answer as it is kept; empty for an aside and for none. */
    Optional<BigDecimal> amount(String kept) {
        return kind.isNumber() && !kept.isEmpty() && !isAside(kept)
                ? Optional.of(new BigDecimal(kept))
                : Optional.empty();
    }

    /** Whether the number is so unusual that one asks whether it is meant (SRV-07). */
    public boolean isBeyond(String kept) {
        var most = softMost;
        return isBelow(kept)
                || most != null
                        && amount(kept)
                                .filter(value -> value.compareTo(most) > 0)
                                .isPresent();
    }

    /** Whether it is unusual for being small. */
    public boolean isBelow(String kept) {
        var least = softLeast;
        return least != null
                && amount(kept).filter(value -> value.compareTo(least) < 0).isPresent();
    }

    /** The same question with these choices. */
    Question choosing(List<Choice> other) {
        return new Question(code, kind, text, help, unit, required, aside, other, softLeast, softMost, condition, only);
    }

    public Optional<Choice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.code().equals(wanted)).findFirst();
    }

    /** The texts of the choices in an answer of one or several. */
    public List<String> chosenTexts(String kept) {
        var codes = Arrays.stream(kept.split(",", -1)).collect(Collectors.toSet());
        return choices.stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Choice::text)
                .toList();
    }
}
