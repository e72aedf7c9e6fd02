package jp.banso.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** How much is overdue, for today, soon and in other hands; each leads to the page. */
@org.springframework.stereotype.Component
class WorkTile implements HomeTile {

    private final WorkBook book;

    WorkTile(WorkBook book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Component> show() {
        return book.concernsViewer() ? Optional.of(tile()) : Optional.empty();
    }

    private Component tile() {
        var list = new UnorderedList();
        list.addClassName("home-cases");
        book.open().forEach((group, tasks) -> {
            if (!tasks.isEmpty()) {
                var key = tasks.size() < OpenWork.MOST ? "work.group.count" : "work.group.many";
                list.add(new ListItem(new Anchor(
                        Places.work() + "#" + group.anchor(),
                        text(key, text("work.group." + group.name()), tasks.size()))));
            }
        });
        return new Section(
                text("work.title"), list.getChildren().findAny().isPresent() ? list : new Paragraph(text("work.none")));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
