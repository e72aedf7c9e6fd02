package jp.banso.survey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What exchanging plans costs an office a month: minutes, and sheets, faxes and letters where it said how many. */
public record Effort(
        BigDecimal minutes,
        @Nullable BigDecimal sheets,
        @Nullable BigDecimal faxes,
        @Nullable BigDecimal letters) {

    public static Effort ofMinutes(long minutes) {
        return new Effort(BigDecimal.valueOf(minutes), null, null, null);
    }
}
