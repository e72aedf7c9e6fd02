package jp.banso.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person's own password must be: 12 to 128 characters, not well known, not the sign-in name. Nothing else. */
final class PasswordRule {

    static final int SHORTEST = 12;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** Why the password is refused; empty when it is good. */
    static Optional<PasswordFlaw> flawOf(String password, String username) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (username.length() >= 3 && plain.replace(username, "").length() < 4) {
            return Optional.of(PasswordFlaw.LIKE_THE_NAME);
        }
        if (plain.chars().distinct().count() < 4 || COMMON.contains(plain) || COMMON.contains(withoutTail(plain))) {
            return Optional.of(PasswordFlaw.WELL_KNOWN);
        }
        return Optional.empty();
    }

    private static String withoutTail(String plain) {
        return plain.replaceAll("[^a-z]+$", "");
    }

    private static Set<String> common() {
        try (var stream = PasswordRule.class.getResourceAsStream("/security/well-known-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list of well-known passwords is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return new HashSet<>(lines.filter(line -> !line.isBlank()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
