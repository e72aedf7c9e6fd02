package jp.banso.readiness;

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

/** That an office was asked, told to its history. */
record ReadinessHappening(
        CareOfficeId careOffice, LocalDate happenedOn, List<String> arguments, long source, Instant at, Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.APPLICATION;
    }

    @Override
    public @Nullable VendorId firm() {
        return null;
    }

    @Override
    public String textKey() {
        return "timeline.readiness.asked";
    }

    @Override
    public String words() {
        return "";
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.CASE;
    }
}
