package jp.banso.casebook;

import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the city works on it. {@code named} and {@code unnamed}: as it would be read; {@code liveOn}: since when a text,
 * perhaps an earlier one, is public; {@code officeWords}: what the office last said and has not been answered.
 */
public record CasebookCard(
        CasebookId id,
        long version,
        CareOfficeId office,
        String officeName,
        String officeNumber,
        CasebookState state,
        int number,
        CaseWords words,
        List<PictureOf> photos,
        ShownCase named,
        ShownCase unnamed,
        @Nullable Consent consent,
        String person,
        String role,
        @Nullable LocalDate consentedOn,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate linkUntil,
        String officeWords,
        @Nullable LocalDate officeSaidOn,
        @Nullable LocalDate withdrawnOn,
        boolean withdrawnByOffice) {}
