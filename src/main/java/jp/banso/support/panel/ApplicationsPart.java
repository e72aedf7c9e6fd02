package jp.banso.support.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.security.Viewer;

/** One room's part of the city's list of applications, above what waits for a firm; lower order comes first. */
public interface ApplicationsPart {

    int order();

    /** The part, or nothing when there is nothing to say. Asked again whenever the list is drawn anew. */
    Optional<Component> show(Viewer viewer);
}
