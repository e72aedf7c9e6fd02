package jp.banso.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An office that has not adopted, and what its joining would bring: {@code live} links at once, and of its partners that
 * have not adopted either, {@code waiting} that would be nearer to the threshold; the nearest of them is {@code nearest}, who
 * needs {@code needed} more.
 */
public record NextOffice(
        CareOfficeId id,
        String number,
        String name,
        BigDecimal score,
        int live,
        int waiting,
        String nearest,
        int needed,
        @Nullable LocalDate lastContact) {}
