package jp.banso.careoffice.tag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** A tag put on an office or taken off; the city alone reads it (TAG-05). */
record TagHappening(CareOfficeId careOffice, LocalDate happenedOn, String textKey, String tag, Instant at, Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.EDIT;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.FULL;
    }

    @Override
    public List<String> arguments() {
        return List.of(CaseHappening.text(tag));
    }

    @Override
    public String words() {
        return "";
    }

    @Override
    public long source() {
        return 0;
    }
}
