package jp.banso.careoffice;

import java.time.LocalDate;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What comes next for an office: what, on which Tokyo date, whose it is, and words of at most 300 characters. */
public record NextPlan(
        NextAction action, @Nullable LocalDate on, @Nullable AccountId owner, String words) {

    /** Nothing is planned. */
    public static final NextPlan NOTHING = new NextPlan(NextAction.NONE, null, null, "");
}
