package jp.banso.support.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.support.ApplicationRow;

/** One room's part of an application in the city's list. */
@FunctionalInterface
public interface ApplicationRowPart {

    /** The part, or nothing for this row; {@code then} draws the list anew after an act. */
    Optional<Component> show(Viewer viewer, ApplicationRow row, Runnable then);
}
