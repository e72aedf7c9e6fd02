package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import jp.banso.security.Role.Names;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AnswerChannel;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.Audience;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.FrameRow;
import jp.banso.survey.NoSuchWave;
import jp.banso.survey.Question;
import jp.banso.survey.SaveDecision;

/** The sheet of one office in a round: typed by the city from paper or on the telephone, and read once it was handed in. */
@Route("surveys/:round([1-9]\\d{0,17})/answers/:office([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class EntryView extends Div implements BeforeEnterObserver {

    private final transient SurveyTools tools;
    private final RadioButtonGroup<AnswerChannel> channel = new RadioButtonGroup<>();
    private final DatePicker on = JapaneseDates.datePicker(Wording.text("survey.entry.on"));

    EntryView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
        channel.setLabel(getTranslation("survey.entry.channel"));
        channel.setItems(AnswerChannel.PAPER, AnswerChannel.PHONE);
        channel.setItemLabelGenerator(one -> Wording.of("channel", one));
        channel.setValue(AnswerChannel.PAPER);
        on.setMax(tools.today());
        on.setValue(tools.today());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var round = address.get("round").map(text -> new SurveyWaveId(Long.parseLong(text)));
        var office = address.get("office").map(text -> new CareOfficeId(Long.parseLong(text)));
        show(round.orElseThrow(NoSuchWave::new), office.orElseThrow(NoSuchWave::new));
    }

    private void show(SurveyWaveId round, CareOfficeId office) {
        var asked = tools.queries().asked(tools.viewer(), round, office).orElseThrow(NoSuchWave::new);
        var sheet = tools.entry().sheet(tools.viewer(), round, office).orElseThrow(NoSuchWave::new);
        var back = new Anchor(Places.survey(round), getTranslation("survey.entry.back", sheet.title()));
        removeAll();
        add(
                back,
                new PageHeader(sheet.officeName(), sheet.title()),
                asked.answeredOn() == null ? form(round, office, sheet) : answers(round, asked, sheet));
    }

    private Component form(SurveyWaveId round, CareOfficeId office, AnswerSheet sheet) {
        var how = NewRoundDialog.row(channel, on);
        var form = new AnswerForm(
                sheet,
                new AnswerForm.Desk() {
                    @Override
                    public SaveDecision keep(String question, String answer) {
                        return tools.entry().save(tools.viewer(), round, office, question, answer);
                    }

                    @Override
                    public FinishDecision handIn(OperationId operation) {
                        return on.getValue() == null
                                ? new FinishDecision.DayWrong()
                                : tools.entry()
                                        .finish(
                                                tools.viewer(),
                                                operation,
                                                round,
                                                office,
                                                channel.getValue(),
                                                on.getValue());
                    }
                },
                decision -> ended(decision, round, office));
        var whole = new Div(FormFields.note(getTranslation("survey.entry.note")), how, form);
        whole.addClassNames("form", "survey-entry");
        return whole;
    }

    private void ended(FinishDecision decision, SurveyWaveId round, CareOfficeId office) {
        switch (decision) {
            case FinishDecision.Done done -> {
                Notices.done(getTranslation("survey.entry.done", done.receipt()));
                getUI().ifPresent(ui -> ui.navigate(Places.survey(round)));
            }
            case FinishDecision.DayWrong wrong -> {
                on.setErrorMessage(getTranslation("survey.entry.day-wrong"));
                on.setInvalid(true);
                on.focus();
            }
            case FinishDecision.AlreadyAnswered answered -> {
                Notices.info(getTranslation("survey.entry.already", Wording.day(answered.on())));
                show(round, office);
            }
            case FinishDecision.Over over -> {
                Notices.info(getTranslation("survey.entry.over"));
                show(round, office);
            }
            case FinishDecision.Missing missing -> Notices.info(getTranslation("survey.form.missing"));
            case FinishDecision.NotAnswers wrong -> Notices.info(getTranslation("survey.form.missing"));
        }
    }

    private Component answers(SurveyWaveId round, FrameRow asked, AnswerSheet sheet) {
        var whole = new Div();
        if (tools.shares().audiences(tools.viewer(), round).contains(Audience.OFFICE)) {
            var file = new SharedFile(tools.invented(), () -> tools.shares()
                    .preview(tools.viewer(), round, Audience.OFFICE)
                    .orElseThrow(NoSuchWave::new));
            whole.add(file.paper("survey.share.beside", () -> tools.shares()
                    .beside(tools.viewer(), round, asked.careOffice())
                    .orElseThrow(NoSuchWave::new)));
        }
        whole.addClassNames("form", "survey-entry");
        var channelOf = asked.channel();
        whole.add(FormFields.note(getTranslation(
                asked.enteredBy().isEmpty() ? "survey.entry.answered" : "survey.entry.answered.by",
                Wording.day(asked.answeredOn()),
                channelOf == null ? "" : Wording.of("channel", channelOf),
                asked.enteredBy())));
        for (var section : sheet.form().asked(sheet.moment(), sheet.answers())) {
            var facts = new DescriptionList();
            section.questions()
                    .forEach(question -> facts.with(
                            question.text(), said(question, sheet.answers().getOrDefault(question.code(), ""))));
            whole.add(new Section(section.title(), facts));
        }
        return whole;
    }

    static String said(Question question, String answer) {
        if (answer.isEmpty()) {
            return Wording.text("survey.result.silent");
        }
        return switch (question.kind()) {
            case SINGLE, MULTI, SCALE -> String.join(Wording.text("survey.list.comma"), question.chosenTexts(answer));
            case NUMBER, MINUTES ->
                question.isAside(answer)
                        ? Wording.text("survey.aside." + answer)
                        : Wording.text(
                                question.isBeyond(answer) ? "survey.entry.beyond" : "survey.entry.number",
                                Wording.number(new BigDecimal(answer)),
                                question.unit());
            case TEXT -> answer;
        };
    }
}
