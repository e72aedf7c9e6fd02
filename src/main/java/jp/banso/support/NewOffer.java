package jp.banso.support;

import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** Whom the city asks to accompany an office, from which day and by when, and what the firm should know before it answers (≤ 1,000). */
public record NewOffer(
        VendorId vendor,
        @Nullable AccountId visitor,
        LocalDate offeredOn,
        @Nullable LocalDate targetOn,
        String handover) {

    public NewOffer {
        handover = Words.upTo(1000, handover);
    }
}
