package jp.banso.support.panel;

import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;

/** A room that has more to ask before a planned visit gets another time. */
public interface VisitMover {

    /** Opens its own form instead and answers true; false where it has nothing to ask. {@code then} runs after the act. */
    boolean opens(AssignmentId assignment, String officeName, VisitTime planned, Runnable then);
}
