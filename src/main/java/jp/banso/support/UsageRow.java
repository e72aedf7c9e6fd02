package jp.banso.support;

import java.time.LocalDate;
import java.time.YearMonth;

/** One month's report; {@code seen} is what a correction of it must name. */
public record UsageRow(
        long id,
        long seen,
        YearMonth month,
        boolean planSent,
        boolean resultSent,
        boolean exchanged,
        int partners,
        UsageSource source,
        LocalDate reportedOn,
        String recorder) {}
