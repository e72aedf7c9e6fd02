package jp.banso.council.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
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
import jp.banso.council.MemberEntryService;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
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
        var today = tools.today();
        var left = row.leftOn();
        if (row.joinedOn().isAfter(today)) {
            item.add(new Div(getTranslation("council.entry.joins-on", Wording.day(row.joinedOn()))));
        }
        if (left != null) {
            var key = left.isAfter(today) ? "council.entry.leaves-on" : "council.entry.left-on";
            item.add(new Div(getTranslation(key, Wording.day(left))));
        }
        if (tools.administrator() && (left == null || left.isAfter(today))) {
            item.add(change("council.entry.leave", row, click -> leave(row)));
            if (left != null) {
                item.add(change("council.entry.stay", row, click -> stay(row)));
            }
        }
        return item;
    }

    private Button change(String key, EntryRow row, ComponentEventListener<ClickEvent<Button>> press) {
        var button = new Button(getTranslation(key), press);
        button.setAriaLabel(getTranslation(key + ".of", row.name()));
        return button;
    }

    private void stay(EntryRow row) {
        var decision = tools.entries().stay(tools.viewer(), OperationId.fresh(), row.id(), row.version());
        if (decision instanceof EntryDecision.Done) {
            Notices.done(Wording.said(decision));
        } else {
            Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
        }
        then.run();
    }

    private void leave(EntryRow row) {
        var day = FormFields.past("council.entry.left.day", tools.today());
        day.setMax(tools.today().plusDays(MemberEntryService.FURTHEST_DAYS));
        day.setValue(row.leftOn() == null ? tools.today() : row.leftOn());
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
            if (decision instanceof EntryDecision.Left || decision instanceof EntryDecision.Planned) {
                dialog.done(Wording.said(decision));
                then.run();
            } else {
                dialog.refuse(Wording.said(decision));
            }
        });
        dialog.open();
    }
}
