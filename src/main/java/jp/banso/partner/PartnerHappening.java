package jp.banso.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** What this room tells of a case. */
record PartnerHappening(
        CareOfficeId careOffice,
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
        return CaseEntryKind.EDIT;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.CASE;
    }
}
