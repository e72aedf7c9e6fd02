package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.survey.Audience;
import jp.banso.survey.NoSuchWave;
import jp.banso.survey.PercentOf;

/** Who reads this round's results besides the city: shown to each by a person's word, and taken back so. */
final class SharePanel extends Composite<Div> {

    private final SurveyTools tools;
    private final SurveyWaveId round;
    private final UnorderedList list = new UnorderedList();

    SharePanel(SurveyTools tools, SurveyWaveId round) {
        this.tools = tools;
        this.round = round;
        list.addClassName("survey-records");
        getContent()
                .add(new Section(Wording.text("survey.share"), FormFields.note(Wording.text("survey.share.note")), list)
                        .wide());
        show();
    }

    private void show() {
        list.removeAll();
        var shared = tools.shares().audiences(tools.viewer(), round);
        for (var audience : Audience.values()) {
            list.add(item(audience, shared.contains(audience)));
        }
    }

    private ListItem item(Audience audience, boolean shown) {
        var name = new Span(Wording.of("audience", audience));
        name.addClassName("cell-main");
        var badge = shown
                ? new StatusBadge(Meaning.GOOD, Wording.text("survey.share.shown"))
                : new StatusBadge(Meaning.QUIET, Wording.text("survey.share.hidden"));
        var head = new Div(name, badge);
        head.addClassName("survey-line");
        var what = new Div(Wording.text("survey.share.what." + audience.name(), audience.least()));
        what.addClassName("cell-sub");
        var change = new Button(
                Wording.text(shown ? "survey.share.hide" : "survey.share.show"), click -> ask(audience, !shown));
        change.setAriaLabel(Wording.text(
                "survey.words.of",
                Wording.text(shown ? "survey.share.hide" : "survey.share.show"),
                Wording.of("audience", audience)));
        var file = new SharedFile(tools.invented(), PercentOf.USUAL, () -> tools.shares()
                .preview(tools.viewer(), round, audience)
                .orElseThrow(NoSuchWave::new));
        var acts = new Div(change, file.paper("survey.share.paper"), file.workbook("survey.results.take"));
        acts.addClassName("survey-actions");
        if (shown && audience != Audience.OFFICE) {
            var place = audience == Audience.PUBLIC ? Places.surveyPublic(round) : Places.surveyShared(round);
            acts.add(new Anchor(place, Wording.text("survey.share.page")));
        }
        return new ListItem(head, what, acts);
    }

    private void ask(Audience audience, boolean shown) {
        var operation = OperationId.fresh();
        var key = shown ? "survey.share.show" : "survey.share.hide";
        new ConfirmQuestion(
                        Wording.text(key),
                        Wording.text(key + ".question", Wording.of("audience", audience)),
                        Wording.text("survey.share.stay"))
                .answer(Wording.text(key), () -> {
                    tools.shares().share(tools.viewer(), operation, round, audience, shown);
                    Notices.done(Wording.text(key + ".done"));
                    show();
                })
                .ask();
    }
}
