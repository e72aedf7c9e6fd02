package jp.banso.careoffice;

/** The case does not exist, or not for this viewer; the two cannot be told apart from outside. */
public final class NoSuchCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchCase() {
        super("no such case");
    }
}
