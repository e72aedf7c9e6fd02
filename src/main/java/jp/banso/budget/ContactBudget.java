package jp.banso.budget;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/**
 * What rooms that turn to offices tell, in the transaction that records it, and what their lists ask. Whoever asks has made
 * sure that the office is the viewer's to see; nothing here forbids anything.
 */
public interface ContactBudget {

    /** From now on this touch counts; a record that touches once more counts from its latest day. */
    void count(Viewer viewer, Touch touch);

    /** The record was taken back: the pause is the one that follows from the others (BUD-03). */
    void takeBack(Touch.Source source, long record);

    /** A condition over {@code care_office o}: it is left in peace by this viewer today. Parameters begin with {@code pause}. */
    CaseScope.Condition pausing(Viewer viewer);

    /** Why this viewer had better not turn to the office today; of several reasons the one that lasts longest. */
    Optional<Pause> pause(Viewer viewer, CareOfficeId office);

    /** The same for several offices; those free today are not in it. */
    Map<CareOfficeId, Pause> pauses(Viewer viewer, Collection<CareOfficeId> offices);
}
