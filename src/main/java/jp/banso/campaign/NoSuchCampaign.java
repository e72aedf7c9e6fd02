package jp.banso.campaign;

import jp.banso.shared.Unseen;

/** The campaign does not exist. */
public final class NoSuchCampaign extends Unseen {
    private static final long serialVersionUID = 1L;

    public NoSuchCampaign() {
        super("no such campaign");
    }
}
