package jp.banso.support;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody saw at an item before they answered it without a network: an answer with its day, or neither. */
public record SeenAnswer(
        @Nullable ItemAnswer answer, @Nullable LocalDate dueOn) {

    /** Whether the item still stands so. */
    boolean holds(ChecklistAnswer now) {
        return now.answer() == answer && Objects.equals(now.dueOn(), dueOn);
    }
}
