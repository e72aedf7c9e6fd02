package jp.banso.shared;

import java.util.Optional;

/**
 * A care office's number, the unit of licence: prefecture 2, kind 1, district 2, serial 4, check digit 1. Text, because
 * the kind may be a letter and the first digit a zero.
 */
public record OfficeNumber(String value) {

    private static final int LENGTH = 10;
    private static final int LONGEST_RAW = 60;

    public OfficeNumber {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("an office number has 10 characters, not " + value.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (!isAllowed(value.charAt(i))) {
                throw new IllegalArgumentException("an office number holds digits and capital letters only");
            }
        }
    }

    /** Reads a number as people type it: full width, small letters, spaces and hyphens; empty when it is none. */
    public static Optional<OfficeNumber> parse(String raw) {
        if (raw.length() > LONGEST_RAW) {
            return Optional.empty();
        }
        var bare = isBare(raw) ? raw : Characters.bareCode(raw);
        return isBare(bare) ? Optional.of(new OfficeNumber(bare)) : Optional.empty();
    }

    /** The number that begins with these nine characters and ends with the check digit the published rule asks for. */
    public static OfficeNumber completing(String firstNine) {
        if (firstNine.length() != LENGTH - 1) {
            throw new IllegalArgumentException(
                    "nine characters come before the check digit, not " + firstNine.length());
        }
        return new OfficeNumber(firstNine + checkOf(firstNine, 0));
    }

    /**
     * Compares the last character with the published rule (weights 2 and 1 from the right, digits of the products
     * added). Clinics, dentists and pharmacies may follow the medical rule instead, which skips the first three.
     */
    public CheckDigit check() {
        return CheckDigit.of(endsWithCheckOf(0) || (deemed() && endsWithCheckOf(3)));
    }

    /** Whether the kind (clinic, dentist, pharmacy) is designated by law without ever having asked for it. */
    public boolean deemed() {
        return switch (value.charAt(2)) {
            case '1', '3', '4' -> true;
            default -> false;
        };
    }

    private boolean endsWithCheckOf(int from) {
        return value.charAt(LENGTH - 1) == '0' + checkOf(value, from);
    }

    private static int checkOf(String number, int from) {
        int sum = 0;
        int weight = 2;
        for (int i = LENGTH - 2; i >= from; i--) {
            int product = Character.digit(number.charAt(i), 36) * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    private static boolean isBare(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return Characters.isDigit(c) || (c >= 'A' && c <= 'Z');
    }
}
