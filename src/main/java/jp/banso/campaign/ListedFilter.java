package jp.banso.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Which offices of a campaign's list: those that came to a step, through one caller's calls alone (an account's id), and
 * whose first service has this code. Null does not restrict.
 */
public record ListedFilter(
        CampaignStep step, @Nullable Long caller, @Nullable String service) {

    public static ListedFilter all() {
        return new ListedFilter(CampaignStep.TARGET, null, null);
    }

    public boolean isAll() {
        return equals(all());
    }
}
