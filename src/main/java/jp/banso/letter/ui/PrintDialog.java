package jp.banso.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.panel.RowsAction.Rows;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterOrder;
import jp.banso.letter.LetterPreview;
import jp.banso.letter.LetterQueries;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.PrintDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** Asks which letter goes to which offices, says who gets none and why, and draws the printing up. */
final class PrintDialog {

    private static final int NAMED = 10;

    private final LetterTools tools;
    private final Rows rows;
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>(Wording.text("letter.which"));
    private final Select<LetterTemplate> template;
    private final SessionField session;
    private final DatePicker datedOn = JapaneseDates.datePicker(Wording.text("letter.dated"));
    private final Div report = new Div();
    private final LetterBox first = new LetterBox();
    private final FormDialog dialog;
    private @Nullable LetterPreview seen;

    PrintDialog(LetterTools tools, Rows rows) {
        this.tools = tools;
        this.rows = rows;
        template = FormFields.choice("letter.template", tools.inUse(LetterKind.LETTER), one -> one.data()
                .name());
        session = new SessionField(tools, this::look);
        whole.setItems(false, true);
        whole.setItemLabelGenerator(all -> all
                ? Wording.text("letter.which.shown", Wording.number(rows.shown()))
                : Wording.text(
                        "letter.which.ticked", Wording.number(rows.ticked().size())));
        whole.setValue(rows.ticked().isEmpty());
        whole.setVisible(!rows.ticked().isEmpty());
        datedOn.setValue(tools.today());
        whole.addValueChangeListener(chosen -> look());
        template.addValueChangeListener(chosen -> look());
        datedOn.addValueChangeListener(chosen -> look());
        report.addClassName("campaign-preview");
        report.getElement().setAttribute("role", "status");
        dialog = new FormDialog(Wording.text("letter.print"), Wording.text("letter.print.do"), tools.guard("print"));
        if (!whole.isVisible()) {
            dialog.with(FormFields.note(Wording.text("letter.which.shown", Wording.number(rows.shown()))));
        }
        dialog.with(whole, template, session, datedOn);
        if (!tools.senders().present(tools.viewer()).known()) {
            dialog.with(FormFields.note(Wording.text("letter.sender.missing")));
        }
        dialog.with(report, first).doing(this::print);
        look();
    }

    void open() {
        dialog.open();
    }

    private OfficeChoice choice() {
        return whole.getValue() ? new OfficeChoice.Found(rows.filter()) : new OfficeChoice.Ticked(rows.ticked());
    }

    /** What would be printed as the form stands; nothing while something is missing. */
    private void look() {
        var chosen = template.getValue();
        session.about(chosen == null ? null : chosen.data());
        report.removeAll();
        first.setVisible(false);
        seen = null;
        if (chosen == null || datedOn.getValue() == null || session.isVisible() && session.session() == null) {
            report.add(new Paragraph(Wording.text("letter.print.open")));
            return;
        }
        var order = LetterOrder.of(chosen.data(), session.session(), datedOn.getValue());
        seen = tools.queries().preview(tools.viewer(), choice(), order);
        draw(seen);
    }

    private void draw(LetterPreview now) {
        if (now.tooMany()) {
            report.add(new Paragraph(Wording.text("letter.refused.many", Wording.number(LetterQueries.MOST))));
            return;
        }
        var count = new Paragraph(Wording.text("letter.print.count", Wording.number(now.letters())));
        count.addClassName("cell-main");
        report.add(count);
        if (now.pausing() > 0) {
            report.add(new Paragraph(Wording.text("letter.print.pausing", Wording.number(now.pausing()))));
        }
        if (!now.left().isEmpty()) {
            report.add(new Paragraph(
                    Wording.text("letter.print.left", Wording.number(now.left().size()))));
            var names = new UnorderedList();
            now.left().stream().limit(NAMED).forEach(one -> names.add(new ListItem(Wording.left(one))));
            report.add(names);
            if (now.left().size() > NAMED) {
                report.add(new Paragraph(Wording.text(
                        "letter.print.left.more", Wording.number(now.left().size() - NAMED))));
            }
        }
        first.setVisible(now.first() != null);
        first.show(now.first(), "letter.preview.none");
    }

    private void print(OperationId operation) {
        var chosen = template.getValue();
        var day = FormFields.must(datedOn, datedOn.getValue() != null);
        var named = FormFields.must(template, chosen != null);
        if (!(session.whole() & day & named) || chosen == null || seen == null) {
            dialog.next();
            return;
        }
        var decision = tools.service()
                .print(
                        tools.viewer(),
                        operation,
                        chosen.id(),
                        session.session(),
                        datedOn.getValue(),
                        choice(),
                        seen.letters());
        switch (decision) {
            case PrintDecision.Printed printed -> {
                dialog.close();
                UI.getCurrentOrThrow().navigate(Places.letterPrint(printed.id().value()));
            }
            case PrintDecision.ListChanged changed -> {
                look();
                dialog.refuse(Wording.text("letter.list-changed", Wording.number(changed.letters())));
            }
            case PrintDecision.Refused refused ->
                dialog.refuse(Wording.text("letter.refused." + refused.reason(), Wording.number(LetterQueries.MOST)));
        }
    }
}
