package jp.banso.support;

import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the city asks to accompany an office, from which day and by when, and what the firm should know before it answers (≤
 * 1,000). {@code override} is the reason for asking although something is missing (≤ 500), empty for none (RDY-02).
 */
public record NewOffer(
        VendorId vendor,
        @Nullable AccountId visitor,
        LocalDate offeredOn,
        @Nullable LocalDate targetOn,
        String handover,
        String override) {

    public NewOffer {
        handover = Words.upTo(1000, handover);
        override = Words.upTo(500, override);
    }

    /** Without overriding anything. */
    public NewOffer(
            VendorId vendor,
            @Nullable AccountId visitor,
            LocalDate offeredOn,
            @Nullable LocalDate targetOn,
            String handover) {
        this(vendor, visitor, offeredOn, targetOn, handover, "");
    }
}
