package jp.banso.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import jp.banso.careoffice.panel.FactNames;
import jp.banso.script.ScriptResult;

/** The versions of one script with what came of the contacts they were on the screen in (SCR-03). */
final class VersionTable {

    private static final List<String> FIGURES = List.of("uses", "connected", "considering", "applying", "declined");

    private VersionTable() {}

    static Component of(List<ScriptResult> all, Collection<String> codes) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "figure-table");
        table.getElement().setAttribute("aria-label", Wording.text("script.versions"));
        var head = table.getHead().addRow();
        scoped(head.addHeaderCell(), "col").setText(Wording.text("script.version.head"));
        FIGURES.forEach(figure -> scoped(head.addHeaderCell(), "col").setText(Wording.text("script.figure." + figure)));
        scoped(head.addHeaderCell(), "col").setText(Wording.text("script.words"));
        for (var one : all) {
            var row = table.getBody().addRow();
            scoped(row.addHeaderCell(), "row").setText(Wording.version(one.version()));
            row.addDataCell().setText(String.format(Locale.JAPAN, "%,d", one.uses()));
            List.of(one.connected(), one.considering(), one.applying(), one.declined())
                    .forEach(count -> row.addDataCell().setText(Wording.share(count, one)));
            var words = new Div(FactNames.named(one.version().words(), codes));
            words.addClassNames("multiline", "script-words");
            row.addDataCell().add(words);
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Wording.text("script.versions"));
        return scroll;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
