package jp.banso.outreach;

import java.util.Map;
import java.util.Optional;
import jp.banso.security.Viewer;

/** The offices of a campaign as the call desk works through them; told by the room that keeps campaigns. */
public interface CampaignCalls {

    /** What the call list holds of this campaign; empty where this viewer knows none of that id. */
    Optional<Narrowing> narrowing(Viewer viewer, long campaign);

    /**
     * The campaign's name; over {@code care_office o}, with named parameters that begin with {@code campaign}: which offices
     * are {@code on} its list, and which of them wait ({@code open}) for a call of it.
     */
    record Narrowing(String name, String on, String open, Map<String, Object> parameters) {}
}
