package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.banso.survey.Figures;
import jp.banso.survey.SharedRound;

/** A round's results for whoever may read them, without anything to set. */
final class SharedPage {

    private SharedPage() {}

    static String line(SharedRound round) {
        return Wording.text(
                "survey.shared.line",
                Wording.text("survey.days.line", Wording.day(round.opensOn()), Wording.day(round.closesOn())),
                round.asked(),
                round.answered(),
                round.asked() == 0
                        ? "0.0"
                        : Figures.percent(round.answered(), round.asked()).toPlainString());
    }

    static String note(SharedRound round) {
        return Wording.text("survey.shared.note", round.audience().least());
    }

    static Component of(SharedRound round) {
        var page = new Div(new Paragraph(line(round)), new Paragraph(note(round)));
        SharedTexts.of(round).forEach(table -> page.add(ResultsPanel.table(table)));
        round.words().forEach(words -> {
            var list = new UnorderedList();
            list.addClassName("result-words");
            words.texts().forEach(text -> list.add(new ListItem(text)));
            page.add(new H2(words.question().text()), list);
        });
        return page;
    }
}
