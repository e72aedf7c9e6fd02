package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Optional;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.Figures;
import jp.banso.survey.PercentOf;
import jp.banso.survey.SharedRound;

/** A round's results for whoever may read them; nothing is set here but what percentages are parts of. */
final class SharedPage {

    static final String BASE = "base";

    private SharedPage() {}

    static String line(SharedRound round) {
        return Wording.text(
                "survey.shared.line",
                Wording.days(round.opensOn(), round.closesOn()),
                round.asked(),
                round.answered(),
                round.asked() == 0
                        ? "0.0"
                        : Figures.percent(round.answered(), round.asked()).toPlainString());
    }

    /** What is withheld, and how many questions are left out because of it. */
    static String note(SharedRound round) {
        var leftOut = SharedTexts.leftOut(round);
        return leftOut == 0 ? withheld(round) : withheld(round) + Wording.text("survey.shared.left-out", leftOut);
    }

    private static String withheld(SharedRound round) {
        return Wording.text("survey.shared.note", round.audience().least());
    }

    /** {@code page} is its address, below which the bases of percentages are chosen. */
    static Component of(SharedRound round, PercentOf base, String page) {
        var whole = new Div(new Paragraph(line(round)), new Paragraph(note(round)));
        if (!round.tables().isEmpty()) {
            whole.add(bases(base, page));
        }
        SharedTexts.of(round, base).forEach(table -> whole.add(ResultsPanel.table(table)));
        whole.add(words(round));
        return whole;
    }

    /** An office's own answer above each table of the others'; {@code own} is empty where nobody knows which is its own. */
    static Component beside(SharedRound round, Optional<AnswerSheet> own) {
        var whole = new Div(new Paragraph(line(round)), new Paragraph(withheld(round)));
        SharedTexts.sums(round).forEach(table -> whole.add(ResultsPanel.table(table)));
        for (var table : round.tables()) {
            var shown = ResultsPanel.table(SharedTexts.table(round, table, PercentOf.USUAL));
            own.ifPresent(sheet -> {
                var said = EnteredPanel.said(
                        table.question(),
                        sheet.answers().getOrDefault(table.question().code(), ""));
                var mine = new Paragraph(Wording.text("survey.own.said", said));
                mine.addClassName("own-answer");
                whole.add(new Section(table.question().text(), mine, shown));
            });
            if (own.isEmpty()) {
                whole.add(shown);
            }
        }
        whole.add(words(round));
        return whole;
    }

    private static Div words(SharedRound round) {
        var texts = new Div();
        round.words().forEach(words -> {
            var list = new UnorderedList();
            list.addClassName("result-words");
            words.texts().forEach(text -> list.add(new ListItem(text)));
            texts.add(new H2(words.question().text()), list);
        });
        return texts;
    }

    static PercentOf base(Location location) {
        var wanted = location.getQueryParameters().getSingleParameter(BASE).orElse("");
        return Arrays.stream(PercentOf.values())
                .filter(base -> base.name().equals(wanted))
                .findFirst()
                .orElse(PercentOf.USUAL);
    }

    private static Nav bases(PercentOf shown, String page) {
        var list = new UnorderedList();
        list.addClassName("result-bases");
        for (var base : PercentOf.values()) {
            var link = new Anchor(page + "?" + BASE + "=" + base.name(), Wording.of("base", base));
            if (base == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var title = new Span(Wording.text("survey.base"));
        title.addClassName("cell-sub");
        var nav = new Nav(title, list);
        nav.getElement().setAttribute("aria-label", Wording.text("survey.base"));
        return nav;
    }
}
