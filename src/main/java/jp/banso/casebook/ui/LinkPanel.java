package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.casebook.CasebookCard;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** A fresh link, shown this once: its letter to be saved as PDF, or its address copied into a mail. */
final class LinkPanel extends Div {

    LinkPanel(CasebookTools tools, CasebookCard card, String letters, LocalDate until, Runnable closed) {
        addClassNames("letters", "card-stack");
        var whole = tools.address().of(Places.caseReview(letters));
        var address = new TextField(getTranslation("casebook.link.address"));
        address.setValue(whole);
        address.setReadOnly(true);
        var close = new Button(getTranslation("casebook.link.close"), click -> new ConfirmQuestion(
                        getTranslation("casebook.link.close"),
                        getTranslation("casebook.link.close.question"),
                        getTranslation("casebook.link.close.stay"))
                .answer(getTranslation("casebook.link.close.do"), closed)
                .ask());
        var acts = new Div(new CaseLetter(tools, card, whole, until).link(), close);
        acts.addClassName("support-thumbs");
        var form = new Div(
                new Paragraph(getTranslation("casebook.link.for", card.officeName(), Wording.day(until))),
                FormFields.note(getTranslation("casebook.link.once")));
        form.addClassName("form");
        if (!tools.senders().present(tools.viewer()).known()) {
            form.add(FormFields.note(getTranslation("survey.letter.sender")));
        }
        form.add(address, acts);
        add(new Section(getTranslation("casebook.link.title"), form));
    }
}
