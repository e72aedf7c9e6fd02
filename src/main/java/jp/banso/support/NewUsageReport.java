package jp.banso.support;

import java.time.LocalDate;
import java.time.YearMonth;

/** What went through the exchange in one month; {@code partners} is the number of offices it was exchanged with (0–999). */
public record NewUsageReport(
        YearMonth month, boolean planSent, boolean resultSent, int partners, UsageSource source, LocalDate reportedOn) {

    public NewUsageReport {
        if (partners < 0 || partners > 999) {
            throw new IllegalArgumentException("0 to 999 partners");
        }
    }

    /** Whether the month counts as exchange: at least one plan or one result was sent (domain 3.4). */
    public boolean exchanged() {
        return planSent || resultSent;
    }
}
