package jp.banso.budget;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody turned to an office on a day (Tokyo). {@code agreedOn} is the day agreed in that very touch for the next one,
 * {@code firm} the firm that did it, null for the city; the record it stands for counts once.
 */
public record Touch(
        CareOfficeId careOffice,
        TouchKind kind,
        LocalDate on,
        @Nullable LocalDate agreedOn,
        @Nullable VendorId firm,
        Source source,
        long record) {

    /** Which records touches stand for. */
    public enum Source {
        CONTACT,
        VISIT,
        /** To a briefing session. */
        INVITATION,
        SURVEY_LINK,
        /** The liaison council spoke to its member. */
        COUNCIL_WORD,
        /** A circular of the liaison council. */
        CIRCULAR,
        /** The link through which an office reads its case. */
        CASE_LINK
    }
}
