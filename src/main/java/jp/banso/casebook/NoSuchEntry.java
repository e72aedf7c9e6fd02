package jp.banso.casebook;

import jp.banso.shared.Unseen;

/** There is no such entry, or no such edition, for whoever asks. */
public final class NoSuchEntry extends Unseen {
    private static final long serialVersionUID = 1L;

    public NoSuchEntry() {
        super("no such entry");
    }
}
