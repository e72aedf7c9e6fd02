package jp.banso.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The secret in a link that stands for an account: 26 letters of 5 random bits each, without the ones that look alike on
 * paper (SRV-02, RCP-05, CSB-03, CNC-14). Only its hash is ever stored; it tells nothing of whoever it was made for, and has
 * no text form that a log could hold.
 */
public final class SecretLetters {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String letters;

    private SecretLetters(String letters) {
        this.letters = letters;
    }

    /** A new secret; nobody has been given it yet. */
    public static SecretLetters fresh() {
        return new SecretLetters(some(LENGTH));
    }

    /** So many random letters of the same kind, for numbers that are read out and no secret. */
    public static String some(int many) {
        return RANDOM.ints(many, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** What was typed or scanned, in either case; empty for what cannot be one. */
    public static Optional<SecretLetters> of(String typed) {
        if (typed.length() != LENGTH) {
            return Optional.empty();
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new SecretLetters(letters)) : Optional.empty();
    }

    /** For the one address that is shown or sent when the link is made, and nowhere else. */
    public String letters() {
        return letters;
    }

    /** What a table keeps instead of the letters: SHA-256, 32 bytes. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
