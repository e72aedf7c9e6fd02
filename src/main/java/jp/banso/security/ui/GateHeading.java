package jp.banso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The product's name and what the page is for, above the forms that need no frame. */
class GateHeading extends Composite<Div> {

    GateHeading(String below) {
        var name = new H1(new Span(getTranslation("shell.product")), reading());
        name.addClassName("gate-name");
        var line = new Paragraph(below);
        line.addClassName("gate-line");
        getContent().addClassName("gate-heading");
        getContent().add(name, line);
    }

    private Span reading() {
        var reading = new Span(getTranslation("shell.product.reading"));
        reading.addClassName("gate-reading");
        return reading;
    }
}
