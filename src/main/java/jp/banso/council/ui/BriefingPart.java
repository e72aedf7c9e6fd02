package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;

/** Which members came to briefings, in offices and in people, and which sessions come next. */
final class BriefingPart extends Composite<Section> {

    BriefingPart(CouncilTools tools) {
        var next = tools.members().next(tools.viewer(), tools.today());
        if (next.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("council.briefings.no-next")));
        } else {
            var list = new UnorderedList();
            list.addClassName("card-list");
            next.forEach(one -> list.add(new ListItem(
                    getTranslation("council.briefings.next", JapaneseDates.both(one.on()), one.title(), one.place()))));
            getContent().add(list);
        }
        var past = tools.members().attended(tools.viewer(), tools.today());
        if (past.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("council.briefings.none")));
            return;
        }
        var table = new PlainTable(
                getTranslation("council.briefings"),
                Stream.of("title", "day", "offices", "people")
                        .map(key -> getTranslation("council.briefings." + key))
                        .toList());
        past.forEach(one -> table.row(
                one.title(),
                List.of(JapaneseDates.both(one.on()), Wording.number(one.offices()), Wording.number(one.people()))));
        var note = new Paragraph(getTranslation("council.briefings.note"));
        note.addClassName("cell-sub");
        getContent().add(table, note);
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.briefings"));
    }
}
