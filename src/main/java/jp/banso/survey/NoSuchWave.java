package jp.banso.survey;

import jp.banso.shared.Unseen;

/** The round does not exist. */
public final class NoSuchWave extends Unseen {
    private static final long serialVersionUID = 1L;

    public NoSuchWave() {
        super("no such round");
    }
}
