package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.banso.council.EntryDecision;
import jp.banso.council.EntryRow;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** Members entered by hand: since when and until when, by whom, and leaving. */
final class EntriesPart extends Composite<Section> {

    private final transient CouncilTools tools;
    private final transient Runnable then;

    EntriesPart(CouncilTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var rows = tools.queries().entries(tools.viewer());
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("council.entries.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("card-list");
            rows.forEach(row -> list.add(item(row)));
            getContent().add(list);
        }
        if (tools.administrator()) {
            getContent()
                    .withActions(new Button(
                            getTranslation("council.entry.do"), click -> new EntryDialog(tools, then).open()));
        }
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.entries"));
    }

    private ListItem item(EntryRow row) {
        Component name = row.ofCorporation()
                ? new Span(getTranslation("council.entry.corporation.of", row.name(), Wording.number(row.offices())))
                : new Anchor(Places.careOffice(row.number()), row.name());
        name.getElement().getClassList().add("cell-main");
        var below = new Div(getTranslation(
                "council.entry.line",
                getTranslation("council.kind." + row.kind()),
                Wording.section(row.section()),
                JapaneseDates.both(row.joinedOn()),
                row.recorder()));
        below.addClassName("cell-sub");
        var item = new ListItem(name, below);
        if (!row.note().isEmpty()) {
            var note = new Div(row.note());
            note.addClassNames("multiline", "cell-sub");
            item.add(note);
        }
        if (row.leftOn() != null) {
            item.add(new Span(getTranslation("council.entry.left-on", Wording.day(row.leftOn()))));
        } else if (tools.administrator()) {
            var leave = new Button(getTranslation("council.entry.leave"), click -> leave(row));
            leave.setAriaLabel(getTranslation("council.entry.leave.of", row.name()));
            item.add(leave);
        }
        return item;
    }

    private void leave(EntryRow row) {
        var day = FormFields.past("council.entry.left.day", tools.today());
        day.setValue(tools.today());
        var dialog = new FormDialog(
                        getTranslation("council.entry.leave"),
                        getTranslation("council.entry.leave.save"),
                        tools.guard("entry/" + row.id()))
                .about(row.name())
                .with(day, FormFields.note(getTranslation("council.entry.leave.note")));
        dialog.doing(operation -> {
            if (!FormFields.must(day, day.getValue() != null)) {
                return;
            }
            var decision = tools.entries().leave(tools.viewer(), operation, row.id(), row.version(), day.getValue());
            if (decision instanceof EntryDecision.Left) {
                dialog.done(Wording.said(decision));
                then.run();
            } else {
                dialog.refuse(Wording.said(decision));
            }
        });
        dialog.open();
    }
}
