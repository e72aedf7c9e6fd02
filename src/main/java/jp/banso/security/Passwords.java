package jp.banso.security;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, 2 passes, 1 lane. At most as many at once as there are processors,
 * so that a storm of sign-ins cannot fill the memory.
 */
@Component
class Passwords {

    /** Longer input is never hashed; no stored password is that long. */
    static final int LONGEST = 128;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodys = hash("no account has this password");

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            var hash = encoder.encode(password);
            if (hash == null) {
                throw new IllegalStateException("a password must be hashed");
            }
            return hash;
        } finally {
            turns.release();
        }
    }

    /** Whatever is typed and stored, the same work is done; the encoder would answer an empty text without any. */
    boolean matches(String typed, @Nullable String stored) {
        var typeable = !typed.isEmpty() && typed.length() <= LONGEST;
        turns.acquireUninterruptibly();
        try {
            var right = encoder.matches(typeable ? typed : "?", stored == null ? nobodys : stored);
            return right && typeable && stored != null;
        } finally {
            turns.release();
        }
    }
}
