package jp.banso.witness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** What this room tells of a case: statements with their words to the city alone, terms to the firm at work there too. */
record WitnessHappening(
        CareOfficeId careOffice,
        GrantDepth depth,
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
        return CaseEntryKind.LISTING;
    }
}
