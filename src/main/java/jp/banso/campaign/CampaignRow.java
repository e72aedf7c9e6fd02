package jp.banso.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with how far it is: offices on its list, how many of them were called within its days, how many were informed
 * and how many wait for a call of it. {@code owner} is the name of who answers for it.
 */
public record CampaignRow(
        CampaignId id,
        long version,
        CampaignData data,
        String owner,
        @Nullable LocalDate closedOn,
        int offices,
        int called,
        int informed,
        int open) {

    /** Where it stands: to come, running, its days over, or closed by somebody. */
    public enum Standing {
        TO_COME,
        RUNNING,
        OVER,
        CLOSED
    }

    public Standing standing(LocalDate today) {
        if (closedOn != null) {
            return Standing.CLOSED;
        }
        if (data.startsOn().isAfter(today)) {
            return Standing.TO_COME;
        }
        return data.endsOn().isBefore(today) ? Standing.OVER : Standing.RUNNING;
    }
}
