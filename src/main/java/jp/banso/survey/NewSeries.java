package jp.banso.survey;

import java.time.LocalDate;
import java.util.Map;

/**
 * A series about to begin: the form's code, its name, the names of its rounds by step, from which day on dates count, how
 * many days an office has to answer, after how many it is reminded (0: never), what it is told, and the prices.
 */
public record NewSeries(
        String form,
        String title,
        Map<SeriesStep, String> rounds,
        LocalDate startsOn,
        int answerDays,
        int remindDays,
        String privacyNotice,
        UnitPrices prices) {

    public static final int LONGEST_TITLE = 80;
    public static final int MOST_DAYS = 90;

    public NewSeries {
        rounds = Map.copyOf(rounds);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to 80 characters");
        }
        if (answerDays < 1 || answerDays > MOST_DAYS || remindDays < 0 || remindDays > MOST_DAYS) {
            throw new IllegalArgumentException("1 to 90 days to answer, 0 to 90 to be reminded");
        }
    }
}
