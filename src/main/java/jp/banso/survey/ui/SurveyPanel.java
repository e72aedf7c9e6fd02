package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.CaseSurvey;
import jp.banso.survey.Saving;

/** The rounds an office was asked in and what it saves by its own account; for the city alone (SRV-08). */
@org.springframework.stereotype.Component
class SurveyPanel implements CasePanel {

    private final SurveyTools tools;
    private final CaseRevision revision;

    SurveyPanel(SurveyTools tools, CaseRevision revision) {
        this.tools = tools;
        this.revision = revision;
    }

    private record Line(CaseSurvey survey, Optional<Saving> saving) {}

    @Override
    public int order() {
        return 330;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return viewer instanceof Viewer.CityStaff
                ? Optional.of(
                        new LivePart<>(revision, card.id(), () -> lines(card.id()), lines -> section(card.id(), lines)))
                : Optional.empty();
    }

    private List<Line> lines(CareOfficeId office) {
        return tools.queries().ofCase(tools.viewer(), office).stream()
                .map(survey -> new Line(
                        survey,
                        survey.answeredOn() == null
                                ? Optional.empty()
                                : tools.results().ofOffice(tools.viewer(), survey.wave(), office)))
                .toList();
    }

    private static Section section(CareOfficeId office, List<Line> lines) {
        var section = new Section(Wording.text("survey.panel"));
        if (lines.isEmpty()) {
            section.add(new Paragraph(Wording.text("survey.panel.none")));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("survey-records");
        lines.forEach(line -> list.add(item(office, line)));
        section.add(list);
        return section;
    }

    private static ListItem item(CareOfficeId office, Line line) {
        var survey = line.survey();
        var name = new Anchor(Places.survey(survey.wave()), survey.title());
        name.addClassName("cell-main");
        var head = new Div(name, Wording.badge(survey.state()));
        head.addClassName("survey-line");
        var item = new ListItem(head, sub(told(survey)));
        line.saving().ifPresent(saving -> item.add(new Div(effect(saving))));
        var open = new Anchor(
                Places.surveyAnswer(survey.wave(), office),
                Wording.text(survey.answeredOn() == null ? "survey.entry" : "survey.entry.look"));
        open.setAriaLabel(
                Wording.text(survey.answeredOn() == null ? "survey.entry.of" : "survey.entry.look.of", survey.title()));
        open.addClassName("survey-open");
        if (!survey.anonymous() && !survey.personal()) {
            item.add(open);
        }
        return item;
    }

    private static Div sub(String text) {
        var line = new Div(text);
        line.addClassName("cell-sub");
        return line;
    }

    private static String told(CaseSurvey survey) {
        if (survey.anonymous()) {
            return Wording.text("survey.panel.anonymous");
        }
        if (survey.personal()) {
            return Wording.text("survey.panel.personal");
        }
        var channel = survey.channel();
        if (survey.answeredOn() != null && channel != null) {
            return Wording.text(
                    "survey.panel.answered", Wording.day(survey.answeredOn()), Wording.of("channel", channel));
        }
        var linked = survey.linkedAt();
        return linked == null
                ? Wording.text("survey.panel.unlinked")
                : Wording.text("survey.panel.linked", JapaneseDates.moment(linked));
    }

    private static String effect(Saving saving) {
        var rate = saving.rate().map(percent -> Wording.text("survey.result.percent", percent.toPlainString()));
        return Wording.text(
                "survey.panel.effect",
                Wording.number(saving.before()),
                Wording.number(saving.after()),
                Wording.number(saving.minutes()),
                rate.orElse(Wording.text("survey.result.dash")),
                Wording.number(saving.yenPerYear()));
    }
}
