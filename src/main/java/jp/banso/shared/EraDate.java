package jp.banso.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates as city offices write them: Japanese eras in and out, Western dates and Excel serial numbers in. A date that
 * does not exist is refused and never moved to a neighbour; days lie from 1926 to 2100.
 */
public final class EraDate {

    static final int FIRST_YEAR = 1926;
    static final int LAST_YEAR = 2100;

    private EraDate() {}

    /** The day the text names, empty where it names none; see {@link #read} for the reason. */
    public static Optional<LocalDate> parse(String raw) {
        return read(raw) instanceof DateReading.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /**
     * Reads era dates by name or letter (the first year as word or number), Western dates with marks, slashes, hyphens
     * or dots, eight digits, and five digits as a day number of Excel's 1900 system. A month without a day is refused.
     */
    public static DateReading read(String raw) {
        return DateText.read(raw);
    }

    /** The day as letters and print carry it: era name, the first year as a word, and the marks for year, month, day. */
    public static String format(LocalDate day) {
        var era = Eras.of(day);
        int year = day.getYear() - era.startYear() + 1;
        var text = new StringBuilder(12).append(era.name());
        if (year == 1) {
            text.append(Eras.FIRST_YEAR_MARK);
        } else {
            text.append(year);
        }
        return text.append(Eras.YEAR_MARK)
                .append(day.getMonthValue())
                .append(Eras.MONTH_MARK)
                .append(day.getDayOfMonth())
                .append(Eras.DAY_MARK)
                .toString();
    }

    /** The month with its era's name; the month in which an era began is the new one's. */
    public static String formatMonth(YearMonth month) {
        var first = format(month.atEndOfMonth());
        return first.substring(0, first.indexOf(Eras.MONTH_MARK) + 1);
    }

    /** The same with the Western date behind it in brackets, as letters that outlive an era carry it. */
    public static String formatBoth(LocalDate day) {
        return "%s\uff08%d%c%d%c%d%c\uff09"
                .formatted(
                        format(day),
                        day.getYear(),
                        Eras.YEAR_MARK,
                        day.getMonthValue(),
                        Eras.MONTH_MARK,
                        day.getDayOfMonth(),
                        Eras.DAY_MARK);
    }

    /** The day with the era's letter and dots, such as {@code R8.4.1}. */
    public static String formatShort(LocalDate day) {
        var era = Eras.of(day);
        int year = day.getYear() - era.startYear() + 1;
        return era.letter() + "" + year + '.' + day.getMonthValue() + '.' + day.getDayOfMonth();
    }
}
