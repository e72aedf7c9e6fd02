package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** An office joined the council or left it; for the city's history. */
record CouncilHappening(
        CareOfficeId careOffice, LocalDate happenedOn, String textKey, long source, Instant at, Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.COUNCIL;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.FULL;
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public String words() {
        return "";
    }
}
