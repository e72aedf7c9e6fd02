package jp.banso.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One partner of an office. An office of the register has a number, one outside a name and an area, which are empty for
 * firms that did not write them (PRT-03). The months are the first and last in which the two exchanged by the system.
 */
public record PartnerRow(
        long link,
        long version,
        String number,
        String name,
        String area,
        Adoption adoption,
        Maker maker,
        @Nullable YearMonth first,
        @Nullable YearMonth last,
        PartnerSource source,
        LocalDate saidOn,
        int sources) {

    /** Which of the two makes the plan. */
    public enum Maker {
        OFFICE,
        PARTNER,
        UNKNOWN
    }
}
