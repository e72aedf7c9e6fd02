package jp.banso.security;

/**
 * The viewer behind the running request. Asked anew for every act, never kept: an account that was disabled, expired or
 * signed out a moment ago gets {@link SignedOut} thrown, which ends the session with a sentence.
 */
public interface CurrentViewer {

    Viewer get();

    /** Thrown where nobody is signed in any more. */
    final class SignedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SignedOut() {
            super("nobody is signed in");
        }
    }
}
