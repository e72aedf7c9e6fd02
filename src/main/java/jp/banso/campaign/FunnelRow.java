package jp.banso.campaign;

import java.util.List;

/**
 * How many offices came to each step, in the order of {@link CampaignStep}: of the whole campaign ({@code key} empty), of one
 * caller (an account's id) or of one service (a code). {@code name} is the caller's, empty otherwise.
 */
public record FunnelRow(String key, String name, List<Integer> offices) {

    public FunnelRow {
        offices = List.copyOf(offices);
    }

    public int at(CampaignStep step) {
        return offices.get(step.ordinal());
    }
}
