package jp.banso.security;

import jp.banso.shared.Unseen;

/** The viewer's role may not ask for this at all; screens answer as they answer for an unknown address. */
public final class NotAllowed extends Unseen {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not allowed");
    }
}
