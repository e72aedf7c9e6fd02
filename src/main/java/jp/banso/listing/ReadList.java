package jp.banso.listing;

import java.time.LocalDate;
import java.util.List;

/** A list of users as read from a file, not yet recorded. It may be recorded only when no line was refused. */
public record ReadList(
        String fileName,
        String checksum,
        LocalDate asOf,
        int rows,
        List<ListedOffice> offices,
        List<RefusedLine> refused) {}
