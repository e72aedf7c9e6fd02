package jp.banso.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** A case's next action has changed hands; the city reads it. */
record HandoverHappening(
        CareOfficeId careOffice, LocalDate happenedOn, List<String> arguments, long source, Instant at, Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.PLAN;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.FULL;
    }

    @Override
    public String textKey() {
        return "timeline.plan.handed";
    }

    @Override
    public String words() {
        return "";
    }
}
