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
import jp.banso.security.Role.Names;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.survey.AnswerChannel;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.FrameRow;
import jp.banso.survey.NoSuchWave;
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
        var header = new PageHeader(
                sheet.officeName(),
                asked.phone().isBlank()
                        ? sheet.title()
                        : getTranslation("survey.entry.line", sheet.title(), asked.phone()));
        add(back, header, sheetOf(round, asked, sheet));
    }

    private Component sheetOf(SurveyWaveId round, FrameRow asked, AnswerSheet sheet) {
        if (sheet.anonymous() && asked.answered()) {
            return FormFields.note(getTranslation("survey.entry.nobodys"));
        }
        return asked.answeredOn() == null
                ? form(round, asked.careOffice(), sheet)
                : new EnteredPanel(tools, round, asked, sheet, () -> show(round, asked.careOffice()));
    }

    private Component form(SurveyWaveId round, CareOfficeId office, AnswerSheet sheet) {
        var how = NewRoundDialog.row(channel, on);
        var form = new AnswerForm(
                sheet,
                sheet.isWhole() ? whole(round, office, sheet) : named(round, office),
                decision -> ended(decision, round, office));
        var note = sheet.anonymous()
                ? "survey.entry.note.anonymous"
                : sheet.form().personal() ? "survey.entry.note.personal" : "survey.entry.note";
        var whole = new Div(FormFields.note(getTranslation(note)), how, form);
        whole.addClassNames("form", "survey-entry");
        return whole;
    }

    private AnswerForm.Desk whole(SurveyWaveId round, CareOfficeId office, AnswerSheet sheet) {
        return new WholeDesk(
                sheet,
                () -> channel.getValue() == AnswerChannel.PAPER,
                (operation, given) -> on.getValue() == null
                        ? new FinishDecision.DayWrong()
                        : tools.entry()
                                .finishWhole(
                                        tools.viewer(),
                                        operation,
                                        round,
                                        office,
                                        channel.getValue(),
                                        on.getValue(),
                                        given));
    }

    private AnswerForm.Desk named(SurveyWaveId round, CareOfficeId office) {
        return new AnswerForm.Desk() {
            @Override
            public boolean takesBlanks() {
                return channel.getValue() == AnswerChannel.PAPER;
            }

            @Override
            public String keptKey() {
                return "survey.form.kept.city";
            }

            @Override
            public SaveDecision keep(String question, String answer) {
                return tools.entry().save(tools.viewer(), round, office, question, answer);
            }

            @Override
            public FinishDecision handIn(OperationId operation) {
                return on.getValue() == null
                        ? new FinishDecision.DayWrong()
                        : tools.entry()
                                .finish(tools.viewer(), operation, round, office, channel.getValue(), on.getValue());
            }
        };
    }

    private void ended(FinishDecision decision, SurveyWaveId round, CareOfficeId office) {
        switch (decision) {
            case FinishDecision.Done done -> {
                Notices.done(
                        done.receipt().isEmpty()
                                ? getTranslation("survey.entry.done.whole")
                                : getTranslation("survey.entry.done", done.receipt()));
                getUI().ifPresent(ui -> {
                    ui.navigate(Places.survey(round));
                    ui.getPage().executeJs("window.scrollTo(0, 0)");
                });
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
}
