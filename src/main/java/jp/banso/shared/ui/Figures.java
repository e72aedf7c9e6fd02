package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A row of large figures, each with its name above and what it means below. */
public final class Figures extends Composite<Div> {

    public Figures() {
        getContent().addClassName("figures");
    }

    /** The name is a text key; figure and meaning arrive translated. */
    public Figures with(String nameKey, String figure, String below) {
        var name = new Div(getTranslation(nameKey));
        name.addClassName("figure-name");
        var value = new Div(figure);
        value.addClassName("figure-number");
        var sub = new Div(below);
        sub.addClassName("cell-sub");
        var one = new Div(name, value, sub);
        one.addClassName("figure");
        getContent().add(one);
        return this;
    }
}
