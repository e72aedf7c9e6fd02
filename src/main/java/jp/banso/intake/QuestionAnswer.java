package jp.banso.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person knows about a vanished designation; the day is needed where something ended, words ≤ 300 characters. */
public record QuestionAnswer(QuestionState state, @Nullable LocalDate on, String words) {

    private static final int LONGEST = 300;

    public QuestionAnswer {
        words = words.strip();
        if (state == QuestionState.OPEN) {
            throw new IllegalArgumentException("open is no answer");
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
    }

    public static QuestionAnswer keep() {
        return new QuestionAnswer(QuestionState.KEPT, null, "");
    }

    boolean needsDay() {
        return state == QuestionState.CLOSED || state == QuestionState.ENDED;
    }
}
