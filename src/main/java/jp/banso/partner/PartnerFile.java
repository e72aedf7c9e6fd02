package jp.banso.partner;

import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.OfficeNumber;

/** A file of links as it was read, not yet recorded. */
public record PartnerFile(String fileName, String checksum, List<Line> lines, List<RefusedLine> refused) {

    public PartnerFile {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /** One line that can be read. */
    public record Line(int line, OfficeNumber a, OfficeNumber b, PartnerSource source, LocalDate saidOn) {}

    /** A line that is not taken: where, under which column, what stands there, and the text that says what to do. */
    public record RefusedLine(int line, String column, String text, String reasonKey) {}
}
