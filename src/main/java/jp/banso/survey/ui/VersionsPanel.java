package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.FormDecision;
import jp.banso.survey.QuestionnaireCard;
import jp.banso.survey.QuestionnaireCard.Version;
import jp.banso.survey.QuestionnaireId;

/** The versions of a questionnaire, and what can be done with it as a whole: copied, taken out as a file, put aside. */
final class VersionsPanel extends Composite<Div> {

    VersionsPanel(SurveyTools tools, QuestionnaireCard card, Consumer<QuestionnaireCard> changed) {
        var section = new Section(Wording.text("survey.versions"));
        if (card.versions().isEmpty()) {
            section.add(new Paragraph(Wording.text("survey.versions.none")));
        }
        var list = new OrderedList();
        list.addClassName("survey-records");
        card.versions().forEach(version -> list.add(new ListItem(new Span(line(version)), look(card, version))));
        var acts = new Div(copy(tools, card));
        acts.addClassName("survey-actions");
        if (isNewest(card)) {
            acts.add(file(tools, card.code()));
        }
        var id = card.id();
        if (id != null) {
            acts.add(use(tools, card, id, changed));
        }
        section.add(list, acts);
        getContent().add(section);
    }

    /** The file holds what may be changed, or the newest; an older version is copied first. */
    private static boolean isNewest(QuestionnaireCard card) {
        return card.id() != null
                || card.versions().stream()
                        .allMatch(one -> one.number() <= card.form().version());
    }

    private static Anchor look(QuestionnaireCard card, Version version) {
        var look = new Anchor(
                Places.surveyFormVersion(card.code(), version.number()), Wording.text("survey.versions.look"));
        look.setAriaLabel(Wording.text("survey.versions.look.of", version.number()));
        look.addClassName("survey-open");
        return look;
    }

    private static String line(Version version) {
        var at = version.at();
        return at == null
                ? Wording.text("survey.versions.built-in", version.number(), version.rounds())
                : Wording.text(
                        "survey.versions.line",
                        version.number(),
                        JapaneseDates.moment(at),
                        version.by(),
                        version.rounds());
    }

    /** Begins one of one's own with the same questions, and opens it. */
    private static Button copy(SurveyTools tools, QuestionnaireCard card) {
        return new Button(Wording.text("survey.copy"), click -> {
            var titled = new jp.banso.survey.FormShape(card.form(), jp.banso.survey.FormPlace.ofSection(0))
                    .titled(Wording.text("survey.copy.title", card.form().title()));
            if (tools.builder().begin(tools.viewer(), OperationId.fresh(), titled.form())
                    instanceof FormDecision.Kept kept) {
                Notices.done(Wording.text("survey.copy.done"));
                click.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(Places.surveyForm(kept.id().code())));
            }
        });
    }

    private static Anchor file(SurveyTools tools, String code) {
        var take = new Anchor();
        DownloadHandler handler = event -> download(event, tools, code);
        take.setHref(handler);
        take.setDownload(true);
        take.setText(Wording.text("survey.form.take"));
        take.addClassName("survey-take");
        return take;
    }

    private static void download(DownloadEvent event, SurveyTools tools, String code) throws IOException {
        event.setFileName(tools.invented().onFile(Wording.text("survey.form.file", code)) + ".json");
        event.setContentType("application/json");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = event.getOutputStream()) {
            out.write(
                    tools.questionnaires().file(tools.viewer(), code).orElse("").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Button use(
            SurveyTools tools, QuestionnaireCard card, QuestionnaireId id, Consumer<QuestionnaireCard> changed) {
        return new Button(Wording.text(card.inUse() ? "survey.form.put-aside" : "survey.form.again"), click -> {
            var now = tools.questionnaires().card(tools.viewer(), card.code()).orElse(card);
            tools.builder().use(tools.viewer(), OperationId.fresh(), id, now.version(), !card.inUse());
            Notices.done(Wording.text(card.inUse() ? "survey.form.put-aside.done" : "survey.form.again.done"));
            tools.questionnaires().card(tools.viewer(), card.code()).ifPresent(changed);
        });
    }
}
