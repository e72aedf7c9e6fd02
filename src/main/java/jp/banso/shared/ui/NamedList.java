package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The offices behind a figure of a preview, folded away until somebody wants to see them. */
public final class NamedList extends Composite<Div> {

    private static final int SHOWN = 300;

    /** One office; {@code address} is where it leads, empty for nowhere. Texts arrive translated. */
    public record Line(String name, String below, String address) {}

    /** Without lines nothing is shown at all. */
    public NamedList(String title, List<Line> lines) {
        getContent().setVisible(!lines.isEmpty());
        var list = new UnorderedList();
        list.addClassName("named-list");
        lines.stream().limit(SHOWN).forEach(line -> list.add(item(line)));
        var body = new Div(list);
        if (lines.size() > SHOWN) {
            body.add(new Div(getTranslation("shared.named.more", lines.size() - SHOWN)));
        }
        getContent().add(new Details(title, body));
    }

    private static ListItem item(Line line) {
        Component name = line.address().isEmpty() ? new Span(line.name()) : link(line);
        var below = new Span(line.below());
        below.addClassName("cell-sub");
        return new ListItem(name, below);
    }

    /** Opens beside the preview, which would be lost. */
    private static Anchor link(Line line) {
        var link = new Anchor(line.address(), line.name());
        link.setTarget("_blank");
        return link;
    }
}
