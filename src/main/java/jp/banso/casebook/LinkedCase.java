package jp.banso.casebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands behind an office's link at the moment. */
public sealed interface LinkedCase {

    /** The city asks whether this may be published; {@code live} is what is published already. */
    record Asked(
            String officeName,
            int text,
            ShownCase named,
            ShownCase unnamed,
            @Nullable ShownCase live) implements LinkedCase {}

    /** The office has consented; the city has not published it yet. */
    record Approved(String officeName, ShownCase shown) implements LinkedCase {}

    /** It is published, also when the link asks nothing any more: taking it back stays possible. */
    record Published(String officeName, ShownCase live) implements LinkedCase {}

    /** The city writes on it; there is nothing to read at the moment. */
    record BeingWritten(String officeName) implements LinkedCase {}

    /** The office declined it, or it was withdrawn, on that day (Tokyo). Nothing of it can be read any more. */
    record Ended(End how, LocalDate on) implements LinkedCase {}

    /** By whose word it ended. */
    enum End {
        DECLINED,
        WITHDRAWN_BY_OFFICE,
        WITHDRAWN_BY_CITY
    }

    /** No such link, an ended one, or one whose days are over. */
    record Unknown() implements LinkedCase {}
}
