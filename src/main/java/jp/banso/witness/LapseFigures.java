package jp.banso.witness;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Offices that came on the list and that left it, after the first day and up to the second; those thought to have left
 * count against the net too (LST-18).
 */
public record LapseFigures(LocalDate from, LocalDate until, int before, int gross, int lapses, int suspected) {

    /** The day before the insurance began: no list is older. */
    public static final LocalDate BEGINNING = LocalDate.of(2000, 3, 31);

    static LapseFigures endingWith(int after, LocalDate from, LocalDate until, int gross, int lapses, int suspected) {
        return new LapseFigures(from, until, after - gross + lapses + suspected, gross, lapses, suspected);
    }

    public int net() {
        return gross - lapses - suspected;
    }

    /** How many are listed at the end of the days. */
    public int after() {
        return before + net();
    }

    /** An office that has left the list, and came back if it did. */
    public record Gap(
            CareOfficeId careOffice,
            String number,
            String name,
            LocalDate leftOn,
            @Nullable LocalDate backOn) {}
}
