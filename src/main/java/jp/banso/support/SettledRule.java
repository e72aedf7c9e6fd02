package jp.banso.support;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When use counts as settled: {@code months} months in a row with an exchange, the last of them with at least
 * {@code partners} partners; after {@code idleMonths} months without, it is looked at again (domain 4.2). {@code version} is
 * 0 for what holds until the city sets something else.
 */
public record SettledRule(long version, int months, int partners, int idleMonths) {

    /** What holds until somebody sets it: two months, three partners, three idle months. */
    public static final SettledRule FIRST = new SettledRule(0, 2, 3, 3);

    public SettledRule {
        if (months < 1 || months > 12 || partners < 1 || partners > 99 || idleMonths < 1 || idleMonths > 12) {
            throw new IllegalArgumentException("1–12 months, 1–99 partners, 1–12 idle months");
        }
    }

    /** The first month with which the rule was met; {@code exchanged} holds the partners of each month with an exchange. */
    public Optional<YearMonth> metWith(Map<YearMonth, Integer> exchanged) {
        return exchanged.entrySet().stream()
                .filter(month -> month.getValue() >= partners)
                .map(Map.Entry::getKey)
                .filter(last ->
                        IntStream.range(1, months).allMatch(back -> exchanged.containsKey(last.minusMonths(back))))
                .min(YearMonth::compareTo);
    }
}
