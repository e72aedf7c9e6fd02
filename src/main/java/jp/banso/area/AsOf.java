package jp.banso.area;

import java.time.LocalDate;
import java.time.YearMonth;

/** The day of a count; of a count known to the month its last day. */
public record AsOf(LocalDate day, boolean monthOnly) {

    public AsOf {
        if (monthOnly) {
            day = YearMonth.from(day).atEndOfMonth();
        }
    }
}
