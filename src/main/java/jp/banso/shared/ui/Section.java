package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** One named part of a page: an h2, its actions and a body, found by screen readers as a region of that name. */
public final class Section extends Composite<com.vaadin.flow.component.html.Section> {

    private final H2 heading;
    private final Div actions = new Div();
    private final Div body = new Div();

    /** The title arrives translated; the components stand in the body. */
    public Section(String title, Component... parts) {
        heading = new H2(title);
        heading.setId("section-" + UUID.randomUUID());
        heading.addClassName("section-title");
        actions.addClassName("section-actions");
        actions.setVisible(false);
        body.addClassName("section-body");
        body.add(parts);
        var head = new Div(heading, actions);
        head.addClassName("section-head");
        getContent().add(head, body);
        getContent().addClassName("section");
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
    }

    public void setTitle(String title) {
        heading.setText(title);
    }

    /** Puts these in the place of whatever the body showed. */
    public void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    public void add(Component... parts) {
        body.add(parts);
    }

    public Section withActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    /** Lets the section take the whole width where sections stand side by side. */
    public Section wide() {
        getContent().addClassName("panel-wide");
        return this;
    }
}
