package jp.banso.outreach;

import jp.banso.shared.Unseen;

/** The session or attendance does not exist. */
public final class NoSuchBriefing extends Unseen {
    private static final long serialVersionUID = 1L;

    public NoSuchBriefing() {
        super("no such briefing");
    }
}
