package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;

/** Something a room puts into the bar above every page of whoever is signed in. Beans of this type appear in {@link #order}. */
public interface FrameTool {

    /** Lower comes first. */
    int order();

    /** The component, made anew for each open window. */
    Component show();
}
