package jp.banso.casebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The secret in the link of one entry: 130 random bits, of which only the hash is kept (CSB-03). */
final class CaseLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String letters;

    private CaseLink(String letters) {
        this.letters = letters;
    }

    static CaseLink fresh() {
        return new CaseLink(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    static Optional<CaseLink> of(String typed) {
        if (typed.length() != LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new CaseLink(letters)) : Optional.empty();
    }

    String letters() {
        return letters;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
