package jp.banso.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of users as read from a file, not yet recorded. It may be recorded only when no line was refused. A saved page
 * says no day; until a person says it, {@code asOf} is the day of reading and {@code dayOpen} true.
 */
public record ReadList(
        String fileName,
        String checksum,
        LocalDate asOf,
        int rows,
        List<ListedOffice> offices,
        List<RefusedLine> refused,
        boolean dayOpen) {

    /** The same list as a person dates it. */
    public ReadList on(LocalDate day) {
        return new ReadList(fileName, checksum, day, rows, offices, refused, dayOpen);
    }
}
