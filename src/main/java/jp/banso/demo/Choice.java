package jp.banso.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A list drawn from by weight in constant time. */
final class Choice<T> {

    private final List<T> spread;

    private Choice(List<T> spread) {
        this.spread = spread;
    }

    Choice(List<T> items, ToIntFunction<T> weight) {
        spread = new ArrayList<>();
        for (var item : items) {
            for (int i = 0; i < weight.applyAsInt(item); i++) {
                spread.add(item);
            }
        }
    }

    static <T> Choice<T> even(List<T> items) {
        return new Choice<>(items);
    }

    /** The same odds over other things. */
    <R> Choice<R> map(Function<T, R> other) {
        return new Choice<>(spread.stream().map(other).toList());
    }

    T draw(Dice dice) {
        return spread.get(dice.below(spread.size()));
    }
}
