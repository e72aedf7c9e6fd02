package jp.banso.support.panel;

import com.vaadin.flow.component.Component;
import jp.banso.support.AssignmentId;

/** One room's button at a visit of the day, beside the note and the checklist; lower order comes first. */
public interface VisitThumb {

    int order();

    Component show(AssignmentId assignment, String officeName);
}
