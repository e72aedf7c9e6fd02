package jp.banso.listing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.banso.listing.RefusedLine;
import jp.banso.shared.ui.Section;

/** Why a list cannot be recorded: line, column, what stands there and what to do (LST-09). */
class RefusedLines extends Composite<Section> {

    private static final int SHOWN = 50;

    private final transient List<RefusedLine> lines;

    RefusedLines(List<RefusedLine> lines) {
        this.lines = lines;
    }

    @Override
    protected Section initContent() {
        var section = new Section(getTranslation("listing.refused", lines.size()));
        section.add(new Paragraph(getTranslation("listing.refused.next")));
        var list = new UnorderedList();
        list.addClassName("card-list");
        lines.stream().limit(SHOWN).forEach(line -> {
            var where = new Div(getTranslation("listing.refused.line", String.valueOf(line.line()), line.column()));
            where.addClassName("cell-main");
            var item = new ListItem(where, new Div(getTranslation("listing.refused.text", line.text())));
            item.add(new Div(getTranslation(line.reasonKey())));
            list.add(item);
        });
        section.add(list);
        return section;
    }
}
