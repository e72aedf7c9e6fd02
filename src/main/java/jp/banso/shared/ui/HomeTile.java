package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One room's part of the home page. Beans of this type appear in {@link #order}; each decides what it has to show. */
public interface HomeTile {

    /** Lower comes first. */
    int order();

    /** The tile for whoever is signed in, or nothing when that person is not concerned. */
    Optional<Component> show();
}
