package jp.banso.shared;

/**
 * What was asked for does not exist for this person: unknown, somebody else's or not for the role. Screens answer all of
 * these with the same page.
 */
public abstract class Unseen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Unseen(String message) {
        super(message);
    }
}
