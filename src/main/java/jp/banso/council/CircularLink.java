package jp.banso.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The secret of a copy's address: 26 letters of 5 random bits each, of which only the hash is stored (CNC-14). */
final class CircularLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String letters;

    private CircularLink(String letters) {
        this.letters = letters;
    }

    static CircularLink fresh() {
        return new CircularLink(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    static Optional<CircularLink> of(String typed) {
        if (typed.length() != LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new CircularLink(letters)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    String letters() {
        return letters;
    }
}
