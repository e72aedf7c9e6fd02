package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.survey.RoundResults.Said;
import jp.banso.survey.RoundResults.Words;

/** What offices wrote freely: read here by the city, which decides text by text whether it may be read outside. */
final class WordsPanel extends Composite<Div> {

    private final SurveyTools tools;
    private final SurveyWaveId round;
    private final String question;

    WordsPanel(SurveyTools tools, SurveyWaveId round, Words words) {
        this.tools = tools;
        this.round = round;
        question = words.question().code();
        var list = new UnorderedList();
        list.addClassName("result-words");
        words.texts().forEach(said -> list.add(item(said)));
        getContent()
                .add(new Details(
                        Wording.text(
                                "survey.result.words",
                                words.question().text(),
                                words.texts().size()),
                        FormFields.note(Wording.text("survey.words.note")),
                        list));
    }

    private ListItem item(Said said) {
        var state = new Span(badge(said.shared()));
        var acts = new Div(
                state, act("survey.words.share", said, true, state), act("survey.words.hold", said, false, state));
        acts.addClassName("survey-actions");
        return new ListItem(new Span(said.text()), acts);
    }

    private Button act(String key, Said said, boolean shared, Span state) {
        var act = new Button(Wording.text(key), click -> {
            if (tools.words().review(tools.viewer(), OperationId.fresh(), round, said.response(), question, shared)) {
                state.removeAll();
                state.add(badge(Optional.of(shared)));
            } else {
                Notices.info(Wording.text("survey.words.gone"));
            }
        });
        act.setAriaLabel(Wording.text("survey.words.of", Wording.text(key), shortened(said.text())));
        return act;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    private static StatusBadge badge(Optional<Boolean> shared) {
        return shared.map(yes -> yes
                        ? new StatusBadge(Meaning.GOOD, Wording.text("survey.words.state.shared"))
                        : new StatusBadge(Meaning.QUIET, Wording.text("survey.words.state.held")))
                .orElse(new StatusBadge(Meaning.WARNING, Wording.text("survey.words.state.unread")));
    }
}
