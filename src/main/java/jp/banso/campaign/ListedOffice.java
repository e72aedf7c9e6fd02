package jp.banso.campaign;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.outreach.ContactResult;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An office on a campaign's list: since when, by whom and why (empty for those of the first list), and its last contact
 * within the campaign's days with how many there were.
 */
public record ListedOffice(
        CareOfficeId id,
        String number,
        String name,
        AdoptionStage stage,
        LocalDate addedOn,
        String addedBy,
        String addedBecause,
        @Nullable LocalDate lastOn,
        @Nullable ContactResult lastResult,
        int contacts) {}
