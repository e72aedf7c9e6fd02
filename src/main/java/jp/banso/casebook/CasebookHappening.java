package jp.banso.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** What is told of an entry in its office's history, for the city. */
record CasebookHappening(
        CareOfficeId careOffice, LocalDate happenedOn, String textKey, String words, long source, Instant at, Actor by)
        implements CaseHappening {

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.SURVEY;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.FULL;
    }
}
