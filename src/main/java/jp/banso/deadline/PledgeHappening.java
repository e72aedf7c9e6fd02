package jp.banso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** What is told of a pledge in its case's history, for the city. */
record PledgeHappening(
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
        return CaseEntryKind.STANDING;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.FULL;
    }
}
