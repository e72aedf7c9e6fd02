package jp.banso.support.panel;

import com.vaadin.flow.component.Component;
import jp.banso.support.AssignmentId;

/** One room's button at each visit of the day, beside the note and the checklist; lower order comes first. */
public interface VisitThumb {

    /** Makes the buttons of the visits that are drawn together. */
    interface Maker {
        Component at(AssignmentId assignment, String officeName);
    }

    int order();

    /** Asks once what all of the buttons need. */
    Maker begin();
}
