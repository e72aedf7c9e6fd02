package jp.banso.security;

/** The viewer's role may not ask for this at all; screens answer as they answer for an unknown address. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not allowed");
    }
}
