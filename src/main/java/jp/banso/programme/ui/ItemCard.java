package jp.banso.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import jp.banso.programme.Choice;
import jp.banso.programme.ItemLine;
import jp.banso.programme.ItemState;
import jp.banso.programme.Wish;

/** One item that differs: its fields as they were taken over, are here and are in the edition, and the choice. */
final class ItemCard extends Composite<Div> {

    private final transient ItemLine line;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

    ItemCard(ItemLine line) {
        this.line = line;
        var title = new H3(Wording.item(line.ref()));
        title.addClassName("programme-item-title");
        var head = new Div(title, Wording.state(line.state()));
        head.addClassName("programme-item-head");
        choice.setLabel(getTranslation("programme.choice"));
        choice.setAriaLabel(getTranslation("programme.choice.of", Wording.item(line.ref())));
        choice.setItems(List.of(Choice.TAKE, Choice.KEEP, Choice.LATER));
        choice.setItemLabelGenerator(one -> getTranslation("programme.choice." + one.name()));
        choice.setValue(first(line.state()));
        getContent().addClassName("programme-item");
        getContent().add(head, table(), choice);
    }

    Wish wish() {
        return new Wish(line, choice.getValue());
    }

    /** What nobody here has touched is taken over; where somebody has, that is left to choose. */
    private static Choice first(ItemState state) {
        return state == ItemState.NEW || state == ItemState.UPDATED ? Choice.TAKE : Choice.LATER;
    }

    private NativeTable table() {
        var withBase = line.base() != null && line.state() == ItemState.BOTH;
        var table = new NativeTable();
        table.addClassNames("plain-table", "programme-table");
        table.getElement()
                .setAttribute("aria-label", getTranslation("programme.differences", Wording.item(line.ref())));
        var head = table.getHead().addRow();
        head(head.addHeaderCell(), "programme.column.field");
        if (withBase) {
            head(head.addHeaderCell(), "programme.column.base");
        }
        // Untouched since it was taken over: what is here are the earlier words themselves.
        var own = line.state() == ItemState.UPDATED ? "programme.column.own.untouched" : "programme.column.own";
        head(head.addHeaderCell(), own);
        head(head.addHeaderCell(), "programme.column.theirs");
        for (var field : line.differing()) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(Wording.field(field));
            if (withBase) {
                cell(row.addDataCell().getElement(), "programme.column.base", field, ItemLine.of(line.base(), field));
            }
            cell(row.addDataCell().getElement(), own, field, ItemLine.of(line.own(), field));
            cell(row.addDataCell().getElement(), "programme.column.theirs", field, ItemLine.of(line.theirs(), field));
        }
        return table;
    }

    private void head(com.vaadin.flow.component.html.NativeTableHeaderCell cell, String key) {
        cell.getElement().setAttribute("scope", "col");
        cell.setText(getTranslation(key));
    }

    private void cell(com.vaadin.flow.dom.Element cell, String label, String field, String value) {
        cell.setAttribute("data-label", getTranslation(label));
        cell.setText(Wording.value(field, value));
    }
}
