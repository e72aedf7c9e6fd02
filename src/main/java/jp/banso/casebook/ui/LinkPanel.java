package jp.banso.casebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import jp.banso.casebook.CasebookCard;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;

/** A fresh link as a letter to its office, shown this once: to be printed, or its address copied into a mail. */
final class LinkPanel extends Div {

    LinkPanel(CasebookTools tools, CasebookCard card, String letters, LocalDate until, Runnable closed) {
        addClassName("letters");
        var print = new Button(
                getTranslation("casebook.letter.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var close = new Button(getTranslation("casebook.link.close"), click -> new ConfirmQuestion(
                        getTranslation("casebook.link.close"),
                        getTranslation("casebook.link.close.question"),
                        getTranslation("casebook.link.close.stay"))
                .answer(getTranslation("casebook.link.close.do"), closed)
                .ask());
        var acts = new Div(print, close);
        acts.addClassName("survey-actions");
        var above = new Div(FormFields.note(getTranslation("casebook.link.once")), acts);
        above.addClassName("letters-tools");
        add(above, letter(tools, card, tools.links().of(letters), until));
    }

    private Article letter(CasebookTools tools, CasebookCard card, String address, LocalDate until) {
        var to = new Paragraph(getTranslation("casebook.letter.to", card.officeName()));
        to.addClassName("letter-to");
        var code = new Image(QrPicture.dataUri(address), getTranslation("casebook.letter.code"));
        code.addClassName("letter-code");
        var typed = new Span(address);
        typed.addClassName("letter-address");
        var way = new Div(code, new Div(new Paragraph(getTranslation("casebook.letter.way")), typed));
        way.addClassName("letter-way");
        var body = new Paragraph(getTranslation("casebook.letter.body", Wording.day(until)));
        body.addClassName("letter-body");
        var letter = new Article();
        tools.invented().fresh().ifPresent(letter::add);
        letter.add(to, new H2(getTranslation("casebook.letter.title")), body, way);
        letter.addClassName("letter");
        return letter;
    }
}
