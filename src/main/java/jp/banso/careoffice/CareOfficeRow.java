package jp.banso.careoffice;

import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** One office as a list shows it; what the viewer may not see is empty. Service codes are keys of the service master. */
public record CareOfficeRow(
        CareOfficeId id,
        String number,
        String name,
        String kana,
        String corporation,
        List<String> services,
        String phone,
        AdoptionStage stage,
        @Nullable LocalDate stageSince,
        Listing listing,
        Disposition disposition,
        OperatingStatus operating,
        boolean councilMember,
        String vendor,
        NextAction nextAction,
        @Nullable LocalDate nextActionOn,
        String nextActionOwner,
        @Nullable LocalDate staleOn,
        boolean stalled,
        List<String> tags,
        RowPosition position) {}
