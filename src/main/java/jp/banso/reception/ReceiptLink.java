package jp.banso.reception;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The secret in the address of one receipt: 130 random bits, of which only the hash is kept (RCP-05). It tells nothing of
 * whoever applied, and has no text form that a log could hold.
 */
public final class ReceiptLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String letters;

    private ReceiptLink(String letters) {
        this.letters = letters;
    }

    /** A new one, to be handed in with the application it is of. */
    public static ReceiptLink fresh() {
        return new ReceiptLink(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    static Optional<ReceiptLink> of(String typed) {
        if (typed.length() != LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new ReceiptLink(letters)) : Optional.empty();
    }

    /** For the address of the receipt, and nowhere else. */
    public String letters() {
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
