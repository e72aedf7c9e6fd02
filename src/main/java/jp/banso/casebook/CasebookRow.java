package jp.banso.casebook;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** One entry in the city's list; the title of one that is over and erased is empty. */
public record CasebookRow(
        CasebookId id,
        CareOfficeId office,
        String officeName,
        String officeNumber,
        String title,
        CasebookState state,
        @Nullable Consent consent,
        @Nullable LocalDate publishedOn,
        LocalDate changedOn,
        boolean officeSpoke) {}
