package jp.banso.careoffice;

import jp.banso.shared.Unseen;

/** The case does not exist, or not for this viewer; the two cannot be told apart from outside. */
public final class NoSuchCase extends Unseen {
    private static final long serialVersionUID = 1L;

    public NoSuchCase() {
        super("no such case");
    }
}
