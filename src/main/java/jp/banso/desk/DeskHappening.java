package jp.banso.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** What this room tells of a case: to the city, and to the firm that has the inquiry. */
record DeskHappening(
        CareOfficeId careOffice,
        @Nullable VendorId firm,
        LocalDate happenedOn,
        String textKey,
        List<String> arguments,
        String words,
        long source,
        Instant at,
        Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.INQUIRY;
    }

    @Override
    public GrantDepth depth() {
        return firm == null ? GrantDepth.FULL : GrantDepth.CASE;
    }
}
