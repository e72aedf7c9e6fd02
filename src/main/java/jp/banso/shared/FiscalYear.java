package jp.banso.shared;

import java.time.LocalDate;
import java.time.Month;

/** The administration's year, from 1 April of {@code startYear} up to, not including, the next 1 April. */
public record FiscalYear(int startYear) {

    public FiscalYear {
        if (startYear < EraDate.FIRST_YEAR - 1 || startYear > EraDate.LAST_YEAR) {
            throw new IllegalArgumentException("a fiscal year lies between 1925 and 2100, not in " + startYear);
        }
    }

    /** The fiscal year that holds the day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The days of the year, half-open. */
    public Period range() {
        return new Period(LocalDate.of(startYear, Month.APRIL, 1), LocalDate.of(startYear + 1, Month.APRIL, 1));
    }

    public boolean contains(LocalDate day) {
        return range().contains(day);
    }

    /** Short name such as {@code R7}; the year in which an era begins on 1 May carries the new era, so 2019 is R1. */
    public String label() {
        var may = EraDate.formatShort(LocalDate.of(startYear, Month.MAY, 1));
        return may.substring(0, may.indexOf('.'));
    }

    public FiscalYear next() {
        return new FiscalYear(startYear + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(startYear - 1);
    }
}
