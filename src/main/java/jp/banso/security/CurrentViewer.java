package jp.banso.security;

import java.util.Optional;

/**
 * The viewer behind the running request. Asked anew for every act, never kept: an account that was disabled, expired or
 * signed out a moment ago gets {@link SignedOut} thrown, which ends the session with a sentence.
 */
public interface CurrentViewer {

    Viewer get();

    /** Empty where nobody is signed in (any more): for what is also shown to strangers. */
    default Optional<Viewer> find() {
        return Optional.of(get());
    }

    /** Whether this person came in with a one-time password and must choose one before anything else. */
    default boolean mustChangePassword() {
        return false;
    }

    /** Thrown where nobody is signed in any more. */
    final class SignedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SignedOut() {
            super("nobody is signed in");
        }
    }
}
