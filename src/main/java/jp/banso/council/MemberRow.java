package jp.banso.council;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A member office; section and kind are those of the standing list, or what was entered by hand ({@code handKind}). Stage
 * and listing are null where the viewer does not read them (CNC-08).
 */
public record MemberRow(
        CareOfficeId id,
        String number,
        String name,
        String section,
        String kind,
        @Nullable MemberKind handKind,
        LocalDate since,
        MemberSource source,
        boolean foundByName,
        @Nullable LocalDate consentedOn,
        @Nullable AdoptionStage stage,
        boolean listed,
        @Nullable LocalDate spokenOn) {}
