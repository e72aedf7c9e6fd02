package jp.banso.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The secret in an office's link: 26 letters of 5 random bits each, without the ones that look alike on paper (SRV-02). Only
 * its hash is ever stored; it never appears in a log, so it has no text form of its own.
 */
final class SurveyToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String letters;

    private SurveyToken(String letters) {
        this.letters = letters;
    }

    static SurveyToken fresh() {
        return new SurveyToken(random(LENGTH));
    }

    /** The number on the receipt, in two groups of four. */
    static String receipt() {
        return (random(4) + "-" + random(4)).toUpperCase(Locale.ROOT);
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** What was typed or scanned, in either case; empty for what cannot be one. */
    static Optional<SurveyToken> of(String typed) {
        if (typed.length() != LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new SurveyToken(letters)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** For the one link that is shown when it is issued. */
    String letters() {
        return letters;
    }
}
