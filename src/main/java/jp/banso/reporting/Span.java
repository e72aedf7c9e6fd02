package jp.banso.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days from one to another, both included, at most ten years. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from) || to.isAfter(from.plusYears(10))) {
            throw new IllegalArgumentException("a span ends after it begins, within ten years");
        }
    }

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** As many days directly before; before whole months as many months. */
    public Span before() {
        var end = from.minusDays(1);
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            var months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            return new Span(from.minusMonths(months), end);
        }
        return new Span(end.minusDays(ChronoUnit.DAYS.between(from, to)), end);
    }

    /** The same days a year earlier. */
    public Span yearBefore() {
        var end = to.equals(YearMonth.from(to).atEndOfMonth())
                ? YearMonth.from(to).minusYears(1).atEndOfMonth()
                : to.minusYears(1);
        return new Span(from.minusYears(1), end);
    }
}
