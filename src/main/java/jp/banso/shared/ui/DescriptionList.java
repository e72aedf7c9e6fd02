package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values of one thing, as a dl with one group a pair. */
public final class DescriptionList extends Composite<com.vaadin.flow.component.html.DescriptionList> {

    public DescriptionList() {
        getContent().addClassName("facts");
    }

    /** A value that is blank is shown as "not recorded" in words, never as an empty place. */
    public DescriptionList with(String name, String value) {
        if (value.isBlank()) {
            var nothing = new Span(getTranslation("shared.facts.nothing"));
            nothing.addClassName("facts-nothing");
            return with(name, nothing);
        }
        return with(name, new Span(value));
    }

    public DescriptionList with(String name, Component value) {
        var group = new Div(new Term(name), new Description(value));
        getContent().getElement().appendChild(group.getElement());
        return this;
    }

    public void clear() {
        getContent().removeAll();
    }
}
