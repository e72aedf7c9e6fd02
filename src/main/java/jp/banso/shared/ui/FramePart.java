package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * One room's part of the bar over every page. Beans of this type appear in {@link #order} before the person's own menu; each
 * decides whether it has anything for whoever is signed in.
 */
public interface FramePart {

    /** Lower comes first. */
    int order();

    /** The part for the running frame, or nothing when that person is not concerned. */
    Optional<Component> show();
}
