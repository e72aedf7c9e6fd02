package jp.banso.bulk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import jp.banso.bulk.BulkAct;
import jp.banso.bulk.BulkDecision;
import jp.banso.bulk.BulkPreview;
import jp.banso.bulk.BulkReason;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.panel.RowsAction.Rows;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** Asks what is to be done to many offices, shows beforehand what that would do, and begins it. */
final class BulkDialog {

    private final BulkTools tools;
    private final Rows rows;
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>(Wording.text("bulk.which"));
    private final WishForm form;
    private final Div preview = new Div();
    private final FormDialog dialog;
    private @Nullable BulkPreview seen;

    BulkDialog(BulkTools tools, BulkAct act, Rows rows) {
        this.tools = tools;
        this.rows = rows;
        form = new WishForm(tools, act, this::look);
        whole.setItems(false, true);
        whole.setItemLabelGenerator(all -> all
                ? Wording.text("bulk.which.shown", Wording.number(rows.shown()))
                : Wording.text("bulk.which.ticked", Wording.number(rows.ticked().size())));
        whole.setValue(rows.ticked().isEmpty());
        whole.addValueChangeListener(chosen -> look());
        preview.addClassName("campaign-preview");
        preview.getElement().setAttribute("role", "status");
        preview.getElement().setAttribute("aria-live", "polite");
        dialog = new FormDialog(Wording.act(act), Wording.text("bulk.do"), tools.guard(act.name()))
                .with(
                        rows.ticked().isEmpty()
                                ? FormFields.note(Wording.text("bulk.which.shown", Wording.number(rows.shown())))
                                : whole)
                .with(form)
                .with(preview)
                .doing(this::begin);
        look();
    }

    void open() {
        dialog.open();
    }

    private OfficeChoice choice() {
        return whole.getValue() ? new OfficeChoice.Found(rows.filter()) : new OfficeChoice.Ticked(rows.ticked());
    }

    /** What it would do as the form stands; nothing while something is missing. */
    private void look() {
        preview.removeAll();
        var wish = form.wish();
        seen = wish == null ? null : tools.queries().preview(tools.viewer(), wish, choice());
        if (seen == null) {
            preview.add(new Paragraph(Wording.text("bulk.preview.open")));
            return;
        }
        draw(seen);
    }

    private void draw(BulkPreview now) {
        var changed = new Paragraph(
                Wording.text("bulk.preview.changed", Wording.number(now.offices()), Wording.number(now.changed())));
        changed.addClassName("cell-main");
        preview.add(changed);
        if (!now.examples().isEmpty()) {
            preview.add(names("bulk.preview.examples", now.examples()));
        }
        now.skipped().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(left -> preview.add(new Paragraph(Wording.text(
                        "bulk.preview.skipped", Wording.number(left.getValue()), Wording.reason(left.getKey())))));
        if (!now.left().isEmpty()) {
            preview.add(names("bulk.preview.left", now.left()));
        }
    }

    private static Div names(String key, List<BulkPreview.Example> examples) {
        var list = new UnorderedList();
        for (var one : examples) {
            list.add(new ListItem(
                    one.reason().isEmpty()
                            ? Wording.text("bulk.preview.example", one.name(), one.number())
                            : Wording.text(
                                    "bulk.preview.example.left",
                                    one.name(),
                                    one.number(),
                                    Wording.reason(BulkReason.valueOf(one.reason())))));
        }
        var box = new Div(new Div(Wording.text(key)), list);
        box.addClassNames("cell-sub", "bulk-names");
        return box;
    }

    private void begin(OperationId operation) {
        var wish = form.checked();
        if (wish == null) {
            dialog.next();
            return;
        }
        if (seen == null) {
            look();
        }
        var decision = tools.service()
                .begin(
                        tools.viewer(),
                        operation,
                        wish,
                        choice(),
                        Objects.requireNonNull(seen).changed());
        switch (decision) {
            case BulkDecision.Begun begun -> {
                dialog.close();
                UI.getCurrentOrThrow().navigate(Places.bulkAct(begun.batch().value()));
            }
            case BulkDecision.ListChanged changed -> {
                look();
                dialog.refuse(Wording.text("bulk.list-changed", Wording.number(changed.changed())));
            }
            case BulkDecision.Refused refused -> dialog.refuse(Wording.text("bulk.refused." + refused.reason()));
        }
    }
}
