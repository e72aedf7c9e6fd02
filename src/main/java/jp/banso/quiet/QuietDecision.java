package jp.banso.quiet;

import java.time.LocalDate;

/** The answer to a wish to change the quiet days. */
public sealed interface QuietDecision {

    /** It is so now; {@code days} named days were added, changed or taken away. */
    record Kept(int days) implements QuietDecision {}

    /** Somebody set the days of the month since they were read; {@code holds} is what holds. */
    record SetMeanwhile(QuietRule holds) implements QuietDecision {}

    /** Line {@code number} (from 1) is no day, comma and name (1–40 characters); nothing was added. */
    record Unreadable(int number, String line) implements QuietDecision {}

    /** More than 400 lines; nothing was added. */
    record TooMany() implements QuietDecision {}

    /** That day has no name of its own, or no longer. */
    record NotNamed(LocalDate day) implements QuietDecision {}
}
