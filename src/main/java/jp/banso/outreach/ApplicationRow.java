package jp.banso.outreach;

import java.time.LocalDateTime;
import java.util.List;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An application as the city reads it, with the moment (Tokyo) it came. Names and contacts are empty once they are forgotten
 * (OUT-29); {@code office} is whose guest it became, {@code proposed} whose it may be, the likeliest first.
 */
public record ApplicationRow(
        long id,
        long version,
        String receipt,
        String officeNumber,
        String officeName,
        String applicant,
        String contact,
        int people,
        Venue way,
        ApplicationState state,
        LocalDateTime appliedAt,
        @Nullable Office office,
        List<Proposal> proposed) {

    /** An office of the register. */
    public record Office(CareOfficeId id, String number, String name) {}

    /** An office it may be from, why, and how many people that office announces already (0 for none). */
    public record Proposal(Office office, Likeness by, int announced) {}

    /** What the office has in common with what was typed, the strongest first. */
    public enum Likeness {
        NUMBER,
        PHONE,
        NAME
    }
}
