package jp.banso.software;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product and one version of the standard: yes and no name the source (≤ 200 characters) and its day
 * (SWM-01).
 */
public record Claim(
        Ability ability, String source, @Nullable LocalDate asOf) {

    public static final Claim UNKNOWN = new Claim(Ability.UNKNOWN, "", null);

    public Claim {
        source = source.strip();
        if (source.length() > 200) {
            throw new IllegalArgumentException("at most 200 characters");
        }
    }

    boolean isProven() {
        return ability == Ability.UNKNOWN || (!source.isEmpty() && asOf != null);
    }
}
