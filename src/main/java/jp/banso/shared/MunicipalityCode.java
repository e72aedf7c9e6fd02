package jp.banso.shared;

import java.util.Optional;

/**
 * A municipality's five digits, prefecture first. Sources carry a sixth digit that is sometimes wrong, so it is not kept
 * and two codes are the same when the five are.
 */
public record MunicipalityCode(String fiveDigits) {

    private static final int LENGTH = 5;
    private static final int LAST_PREFECTURE = 47;

    public MunicipalityCode {
        if (fiveDigits.length() != LENGTH) {
            throw new IllegalArgumentException("a municipality code has five digits, not " + fiveDigits.length());
        }
        if (!isCode(fiveDigits)) {
            throw new IllegalArgumentException("a municipality code is digits that begin with a prefecture, 01 to 47");
        }
    }

    /** Reads five or six digits, full width allowed; a wrong sixth digit is overlooked. */
    public static Optional<MunicipalityCode> parse(String raw) {
        var bare = raw.length() <= 20 ? Characters.bareCode(raw) : "";
        if ((bare.length() != LENGTH && bare.length() != LENGTH + 1) || !isCode(bare)) {
            return Optional.empty();
        }
        return Optional.of(new MunicipalityCode(bare.substring(0, LENGTH)));
    }

    /** The code as official files write it, with the check digit computed (weights 6 to 2, 11 minus the rest). */
    public String sixDigits() {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (LENGTH + 1 - i);
        }
        return fiveDigits + (11 - sum % 11) % 10;
    }

    private static boolean isCode(String text) {
        if (!Characters.isDigits(text)) {
            return false;
        }
        int prefecture = Integer.parseInt(text, 0, 2, 10);
        return prefecture >= 1 && prefecture <= LAST_PREFECTURE;
    }
}
