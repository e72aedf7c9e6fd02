package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AskDecision;
import jp.banso.survey.CouncilAsk;
import jp.banso.survey.CouncilAskService;

/** The rounds the council was asked to tell its members of; who has answered is not to be seen (SRV-28). */
@Route("surveys/passing")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class PassingView extends Div implements BeforeEnterObserver {

    private final transient CouncilAskService council;
    private final transient CurrentViewer viewer;

    PassingView(CouncilAskService council, CurrentViewer viewer) {
        this.council = council;
        this.viewer = viewer;
        addClassNames("page", "survey-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new Anchor(Places.surveysShared(), getTranslation("survey.shared.back")),
                new PageHeader(getTranslation("survey.passing"), getTranslation("survey.passing.line")));
        var asks = council.asks(viewer.get());
        if (asks.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.COMMENT_O,
                    getTranslation("survey.passing.empty"),
                    getTranslation("survey.passing.empty.next")));
        }
        asks.forEach(ask -> add(section(ask)));
    }

    private Component section(CouncilAsk ask) {
        var words = new Paragraph(ask.words());
        words.addClassName("question-text");
        var section = new Section(
                        ask.title(),
                        new Paragraph(Wording.text(
                                "survey.passing.asked",
                                JapaneseDates.moment(ask.askedAt()),
                                ask.askedBy(),
                                Wording.day(ask.closesOn()))),
                        words,
                        members(ask))
                .wide();
        if (ask.passedOn() != null) {
            section.add(
                    new Paragraph(Wording.text("survey.passing.passed", Wording.day(ask.passedOn()), ask.passedBy())));
            return section;
        }
        var circular = new Anchor(Places.councilCirculars(), Wording.text("survey.passing.circular"));
        circular.addClassName("survey-take");
        var passed = new Button(Wording.text("survey.passing.do"), click -> passed(ask));
        passed.setAriaLabel(Wording.text("survey.passing.do.of", ask.title()));
        section.withActions(circular, passed);
        return section;
    }

    private static Component members(CouncilAsk ask) {
        if (ask.members().isEmpty()) {
            return FormFields.note(Wording.text("survey.passing.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("result-words");
        ask.members()
                .forEach(member ->
                        list.add(new ListItem(Wording.text("survey.passing.member", member.name(), member.number()))));
        return new Details(
                Wording.text("survey.passing.members", ask.members().size()),
                FormFields.note(Wording.text("survey.passing.members.note")),
                list);
    }

    private void passed(CouncilAsk ask) {
        if (council.passed(viewer.get(), OperationId.fresh(), ask.wave(), ask.version()) == AskDecision.DONE) {
            Notices.done(Wording.text("survey.passing.done"));
        } else {
            Notices.info(Wording.text("survey.passing.nothing"));
        }
        show();
    }
}
