package jp.banso.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;

/** What this room tells of a case; only the firm at work and the city read it. */
record PhotoHappening(
        CareOfficeId careOffice,
        VendorId firm,
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
        return CaseEntryKind.VISIT;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.CASE;
    }
}
