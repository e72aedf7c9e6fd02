package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.council.ListRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The lists of members that were taken in, the last of which is taken back. */
final class ListsPart extends Composite<Section> {

    private final transient CouncilTools tools;
    private final transient Runnable then;

    ListsPart(CouncilTools tools, List<ListRow> rows, Runnable then) {
        this.tools = tools;
        this.then = then;
        var standing = rows.stream().filter(row -> !row.undone()).findFirst();
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row, standing.filter(row::equals).isPresent())));
        getContent().add(list);
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.lists"));
    }

    private ListItem card(ListRow row, boolean standing) {
        var day = new Div(getTranslation("council.list.day", JapaneseDates.both(row.asOf())));
        day.addClassName("cell-main");
        var file = new Div(getTranslation("council.list.file", row.fileName(), row.lines()));
        file.addClassName("cell-sub");
        var who = new Span(getTranslation("council.list.by", row.recorder(), JapaneseDates.moment(row.recordedAt())));
        who.addClassName("cell-sub");
        var foot = new Div(who);
        foot.addClassName("card-line");
        var item = new ListItem(new Div(day, file));
        if (row.undone()) {
            item.add(new StatusBadge(Meaning.QUIET, getTranslation("council.list.undone", row.undoer())));
        } else {
            item.add(new Div(getTranslation("council.list.changes", row.joined(), row.left(), row.unmatched())));
        }
        if (standing && tools.administrator()) {
            foot.add(new Button(getTranslation("council.undo"), click -> undo(row)));
        }
        item.add(foot);
        return item;
    }

    private void undo(ListRow row) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("council.undo.title"),
                        getTranslation("council.undo.question", row.joined(), row.left()),
                        getTranslation("shared.form.cancel"))
                .dangerousAnswer(getTranslation("council.undo"), () -> {
                    var decision = tools.service().undo(tools.viewer(), operation, row.id());
                    if (Wording.happened(decision)) {
                        Notices.info(Wording.said(decision));
                    } else {
                        Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
                    }
                    then.run();
                })
                .ask();
    }
}
