package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.security.Viewer;

/** What another room lets one do with a case, as one button in the head of its page. */
public interface CaseAct {

    /** Lower comes first. */
    int order();

    /** The button, or nothing where this viewer may not. */
    Optional<Component> show(Viewer viewer, CareOfficeCard card);
}
