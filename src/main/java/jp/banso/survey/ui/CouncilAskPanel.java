package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AskDecision;
import jp.banso.survey.CouncilAsk;
import jp.banso.survey.WaveCard;
import jp.banso.survey.WaveState;

/** Asks the council to tell its members of the round, and says whether it did (SRV-28). */
final class CouncilAskPanel extends Composite<Div> {

    private final SurveyTools tools;
    private final WaveCard round;
    private final Runnable then;

    CouncilAskPanel(SurveyTools tools, WaveCard round, Runnable then) {
        this.tools = tools;
        this.round = round;
        this.then = then;
        var asked = tools.council().of(tools.viewer(), round.row().id());
        getContent().setVisible(asked.isPresent() || round.row().state() == WaveState.OPEN);
        var section = new Section(Wording.text("survey.council"), FormFields.note(Wording.text("survey.council.note")))
                .wide();
        asked.ifPresent(ask -> section.add(new Paragraph(line(ask))));
        if (round.row().state() == WaveState.OPEN) {
            section.withActions(new Button(
                    Wording.text(asked.isPresent() ? "survey.council.again" : "survey.council.ask"), click -> ask()));
        }
        getContent().add(section);
    }

    private static String line(CouncilAsk ask) {
        var asked = Wording.text("survey.council.asked", JapaneseDates.moment(ask.askedAt()), ask.askedBy());
        return ask.passedOn() == null
                ? asked + Wording.text("survey.council.open")
                : asked + Wording.text("survey.council.passed", Wording.day(ask.passedOn()), ask.passedBy());
    }

    private void ask() {
        var row = round.row();
        var dialog = new FormDialog(
                Wording.text("survey.council.ask"),
                Wording.text("survey.council.do"),
                tools.guard("council/" + row.id().value()));
        var words = FormFields.words("survey.council.words", CouncilAsk.LONGEST_WORDS);
        words.setValue(Wording.text("survey.council.usual", row.title(), Wording.day(row.closesOn())));
        dialog.about(row.title())
                .with(FormFields.note(Wording.text("survey.council.what")), words)
                .keeping("words", words)
                .doing(operation -> {
                    if (!NewRoundDialog.must(words, !words.getValue().isBlank())) {
                        return;
                    }
                    var decision = tools.council().ask(tools.viewer(), operation, row.id(), words.getValue());
                    if (decision == AskDecision.DONE) {
                        dialog.done(Wording.text("survey.council.done"));
                        then.run();
                    } else {
                        dialog.refuse(Wording.text("survey.council." + decision.name()));
                    }
                })
                .open();
    }
}
