package jp.banso.shared;

import java.util.Optional;

/** The national number of a legal entity: 13 digits, the first of them the check digit. */
public record CorporateNumber(String value) {

    private static final int LENGTH = 13;
    private static final int LONGEST_RAW = 60;

    public CorporateNumber {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("a corporate number has 13 digits, not " + value.length());
        }
        if (!Characters.isDigits(value)) {
            throw new IllegalArgumentException("a corporate number holds digits only");
        }
    }

    /** Reads a number as people type it: full width, spaces and hyphens; empty when it is none. */
    public static Optional<CorporateNumber> parse(String raw) {
        if (raw.length() > LONGEST_RAW) {
            return Optional.empty();
        }
        var bare = raw.length() == LENGTH && Characters.isDigits(raw) ? raw : Characters.bareCode(raw);
        return bare.length() == LENGTH && Characters.isDigits(bare)
                ? Optional.of(new CorporateNumber(bare))
                : Optional.empty();
    }

    /** The number that ends with these twelve digits and begins with their check digit. */
    public static CorporateNumber completing(String lastTwelve) {
        if (lastTwelve.length() != LENGTH - 1 || !Characters.isDigits(lastTwelve)) {
            throw new IllegalArgumentException("twelve digits come after the check digit");
        }
        return new CorporateNumber(checkOf(lastTwelve) + lastTwelve);
    }

    /** Compares the first digit with 9 − (Σ digit × weight mod 9), weights 1 and 2 in turn from the right. */
    public CheckDigit check() {
        return CheckDigit.of(value.charAt(0) == '0' + checkOf(value));
    }

    /** Of the last twelve digits, whatever stands before them. */
    private static int checkOf(String number) {
        int sum = 0;
        for (int n = 1; n < LENGTH; n++) {
            int weight = n % 2 == 1 ? 1 : 2;
            sum += (number.charAt(number.length() - n) - '0') * weight;
        }
        return 9 - sum % 9;
    }
}
