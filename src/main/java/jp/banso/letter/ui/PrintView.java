package jp.banso.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.bulk.BulkDecision;
import jp.banso.letter.PrintCard;
import jp.banso.letter.PrintId;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** One printing: its letters as PDF, who gets none and why, and saying that the letters were sent. */
@Route("letters/prints/:print([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class PrintView extends Div implements BeforeEnterObserver {

    private final transient LetterTools tools;

    PrintView(LetterTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("print")
                .flatMap(id -> tools.queries().print(tools.viewer(), new PrintId(Long.parseLong(id))))
                .orElseThrow(NotFoundException::new));
    }

    private void show(PrintCard print) {
        var back = new Anchor(Places.letters(), getTranslation("letter.back"));
        back.addClassName("case-back");
        var way = new Nav(back);
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        var pdf = new LetterFile(
                        tools,
                        "letter.pdf",
                        () -> new LetterFile.Pile(
                                print.name(), print.datedOn(), tools.queries().letters(tools.viewer(), print.id())))
                .link();
        removeAll();
        add(
                way,
                new PageHeader(print.name(), Wording.printed(print)),
                new Section(
                        getTranslation("letter.print.paper"),
                        new Paragraph(getTranslation(
                                "letter.print.how", Wording.number(print.letters()), Wording.day(print.datedOn()))),
                        pdf),
                sent(print));
        if (!print.left().isEmpty()) {
            var names = new UnorderedList();
            print.left()
                    .forEach(one -> names.add(new ListItem(
                            new Anchor(Places.careOffice(one.number()), one.name()),
                            new Div(Wording.text("letter.left.why", one.number(), Wording.left(one.reason()))))));
            names.addClassName("support-records");
            add(new Section(
                    getTranslation(
                            "letter.print.left", Wording.number(print.left().size())),
                    names));
        }
    }

    private Section sent(PrintCard print) {
        var section = new Section(getTranslation("letter.sent"));
        var batch = print.batch();
        var act = batch == null
                ? null
                : tools.batches().batch(tools.viewer(), batch).orElse(null);
        if (act != null) {
            section.add(new Paragraph(
                    act.undoer().isEmpty()
                            ? getTranslation("letter.print.recorded")
                            : getTranslation("letter.print.undone", act.undoer())));
            section.add(new Anchor(Places.bulkAct(act.id().value()), getTranslation("letter.sent.report")));
        }
        if (act == null || !act.undoer().isEmpty()) {
            var say = new Button(getTranslation("letter.sent.say"), click -> ask(print));
            say.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            section.add(new Paragraph(getTranslation("letter.sent.note")), say);
        }
        return section;
    }

    private void ask(PrintCard print) {
        var on = FormFields.past("letter.sent.on", tools.today());
        on.setValue(tools.today());
        var dialog = new FormDialog(
                getTranslation("letter.sent.say"),
                getTranslation("letter.sent.do"),
                tools.guard("sent/" + print.id().value()));
        dialog.about(print.name())
                .with(FormFields.note(getTranslation("letter.sent.effect", Wording.number(print.letters()))), on)
                .doing(operation -> {
                    if (!FormFields.must(on, on.getValue() != null)) {
                        dialog.next();
                        return;
                    }
                    switch (tools.service().sent(tools.viewer(), operation, print.id(), on.getValue())) {
                        case BulkDecision.Begun begun -> {
                            dialog.close();
                            UI.getCurrentOrThrow()
                                    .navigate(Places.bulkAct(begun.batch().value()));
                        }
                        case BulkDecision.ListChanged changed ->
                            dialog.refuse(getTranslation("letter.list-changed", Wording.number(changed.changed())));
                        case BulkDecision.Refused refused ->
                            dialog.refuse(getTranslation("bulk.refused." + refused.reason()));
                    }
                });
        dialog.open();
    }
}
