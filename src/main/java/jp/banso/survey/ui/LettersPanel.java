package jp.banso.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.survey.IssuedLink;
import jp.banso.survey.WaveCard;

/** Fresh links, a letter each, on screen and on paper this once: they can be issued anew, but not shown again. */
final class LettersPanel extends Div {

    LettersPanel(WaveCard round, List<IssuedLink> links, LinkAddress address, InventedMark invented, Runnable closed) {
        addClassName("letters");
        var print = new Button(
                Wording.text("survey.letters.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var close = new Button(Wording.text("survey.letters.close"), click -> new ConfirmQuestion(
                        Wording.text("survey.letters.close"),
                        Wording.text("survey.letters.close.question"),
                        Wording.text("survey.letters.close.stay"))
                .answer(Wording.text("survey.letters.close.do"), closed)
                .ask());
        var actions = new Div(print, close);
        actions.addClassName("survey-actions");
        var tools = new Div(FormFields.note(Wording.text("survey.letters.once", links.size())), actions);
        tools.addClassName("letters-tools");
        add(tools);
        links.forEach(link -> add(letter(round, link, address.of(link.letters()), invented)));
    }

    private static Article letter(WaveCard round, IssuedLink link, String address, InventedMark invented) {
        var to = new Paragraph(Wording.text("survey.letter.to", link.officeName()));
        to.addClassName("letter-to");
        var number = new Paragraph(Wording.text("survey.letter.number", link.officeNumber()));
        number.addClassName("cell-sub");
        var title = new H2(Wording.text("survey.letter.title", round.row().title()));
        var body = new Paragraph(Wording.text("survey.letter.body", Wording.day(link.closesOn())));
        body.addClassName("letter-body");
        var code = new Image(QrCode.dataUri(address), Wording.text("survey.letter.code"));
        code.addClassName("letter-code");
        var typed = new Span(address);
        typed.addClassName("letter-address");
        var way = new Div(code, new Div(new Paragraph(Wording.text("survey.letter.way")), typed));
        way.addClassName("letter-way");
        var privacy = new Paragraph(round.privacyNotice());
        privacy.addClassName("letter-body");
        var letter = new Article();
        invented.fresh().ifPresent(letter::add);
        letter.add(to, number, title, body, way, privacy);
        letter.addClassName("letter");
        return letter;
    }
}
