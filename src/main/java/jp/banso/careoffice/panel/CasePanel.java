package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.security.Viewer;

/**
 * One module's part of the case page. Beans of this type appear in {@link #order}; each decides from the viewer and the
 * card whether it has anything to show, and asks its own queries for it.
 */
public interface CasePanel {

    /** Lower comes first; the stage history is 100, the timeline 900. */
    int order();

    /** The panel, or nothing when this viewer is not concerned. Asked again whenever the case changed. */
    Optional<Component> show(Viewer viewer, CareOfficeCard card);
}
