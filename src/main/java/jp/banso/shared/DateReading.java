package jp.banso.shared;

import java.time.LocalDate;

/** What became of a written date: the one day it names, or the reason why it names none. */
public sealed interface DateReading {

    record Day(LocalDate date) implements DateReading {}

    /** The reason is a text key below {@code date.refused}. */
    record Refused(String reasonKey) implements DateReading {}
}
