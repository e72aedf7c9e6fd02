package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.partner.DoubleHandling;
import jp.banso.shared.ui.Places;

/** How much adopted offices still do twice, and which partner's joining would relieve them most (PRT-09). */
final class HandlingTable extends Composite<Div> {

    HandlingTable(List<DoubleHandling> rows) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var key : List.of("office", "index", "links", "wanted")) {
            var cell = new NativeTableHeaderCell(getTranslation("partner.handling." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        table.addClassName("result-table");
        getContent().addClassName("partner-table");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("partner.handling"));
        getContent().add(table);
    }

    private NativeTableRow row(DoubleHandling row) {
        var line = new NativeTableRow();
        line.add(
                cell(new Anchor(Places.careOffice(row.number()), row.name())),
                cell(new Span(
                        row.tooFew()
                                ? getTranslation("partner.handling.few")
                                : StageBars.percent(row.fax(), row.known()))),
                cell(new Span(
                        getTranslation("partner.handling.of", Wording.number(row.known()), Wording.number(row.fax())))),
                cell(
                        row.wanted().isEmpty()
                                ? new Span(getTranslation("partner.handling.all"))
                                : new Div(
                                        new Anchor(Places.careOffice(row.wantedNumber()), row.wanted()),
                                        new Span(getTranslation(
                                                "partner.handling.wanted.links", Wording.number(row.wantedLinks()))))));
        return line;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
