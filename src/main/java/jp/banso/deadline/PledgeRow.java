package jp.banso.deadline;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** A pledge with its office and what became of it. */
public record PledgeRow(
        long id,
        long version,
        CareOfficeId careOffice,
        String number,
        String name,
        NewPledge pledge,
        PledgeState state,
        @Nullable LocalDate settledOn,
        String words,
        String settler,
        String recorder) {

    /** Whether it is open on a day behind the one it was due. */
    public boolean overdue(LocalDate today) {
        return state == PledgeState.OPEN && pledge.dueOn().isBefore(today);
    }
}
