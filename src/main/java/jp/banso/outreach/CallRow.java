package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.NextAction;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One office on the call list, with its last contact ({@code lastAt} in Tokyo time) and how many there were;
 * {@code phoneRetired} when its number is known to be wrong (OUT-11); whom to ask for and when, empty where nobody knows.
 */
public record CallRow(
        CareOfficeId id,
        String number,
        String name,
        String kana,
        String phone,
        boolean phoneRetired,
        String askFor,
        String reachable,
        AdoptionStage stage,
        NextAction next,
        @Nullable LocalDate nextOn,
        String owner,
        String nextNote,
        boolean overdue,
        @Nullable LocalDateTime lastAt,
        @Nullable ContactResult lastResult,
        int contacts,
        @Nullable Held held,
        CallPosition position) {

    /** Another caller who has the office before them, until that moment in Tokyo at the latest. */
    public record Held(String by, LocalDateTime until) {}
}
