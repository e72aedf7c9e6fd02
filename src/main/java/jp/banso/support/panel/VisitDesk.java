package jp.banso.support.panel;

import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;

/** Opens what a visit needs over whatever page is shown, for the person signed in. */
public interface VisitDesk {

    /** The form for a visit's note; {@code then} runs when it was saved. */
    void writeNote(AssignmentId assignment, CareOfficeId office, String officeName, Runnable then);

    /** The office's checklist, answered by a thumb; {@code then} runs when it is closed. Nothing for a case not seen. */
    void openChecklist(CareOfficeId office, Runnable then);
}
