package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.YearMonth;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.Audience;
import jp.banso.survey.FrameRow;
import jp.banso.survey.LeavingDecision;
import jp.banso.survey.LeavingService;
import jp.banso.survey.NoSuchWave;
import jp.banso.survey.PercentOf;
import jp.banso.survey.Question;

/** An office's answer as it was handed in, which nobody changes; it can be taken out of the figures and back in (SRV-25). */
final class EnteredPanel extends Composite<Div> {

    private final SurveyTools tools;
    private final SurveyWaveId round;
    private final FrameRow asked;
    private final Runnable changed;

    EnteredPanel(SurveyTools tools, SurveyWaveId round, FrameRow asked, AnswerSheet sheet, Runnable changed) {
        this.tools = tools;
        this.round = round;
        this.asked = asked;
        this.changed = changed;
        var whole = getContent();
        whole.addClassNames("form", "survey-entry");
        var acts = new Div();
        acts.addClassName("survey-actions");
        if (tools.shares().audiences(tools.viewer(), round).contains(Audience.OFFICE)) {
            var file = new SharedFile(tools.invented(), PercentOf.USUAL, () -> tools.shares()
                    .preview(tools.viewer(), round, Audience.OFFICE)
                    .orElseThrow(NoSuchWave::new));
            acts.add(file.paper("survey.share.beside", () -> tools.shares()
                    .beside(tools.viewer(), round, asked.careOffice())
                    .orElseThrow(NoSuchWave::new)));
        }
        var channel = asked.channel();
        whole.add(FormFields.note(Wording.text(
                asked.enteredBy().isEmpty() ? "survey.entry.answered" : "survey.entry.answered.by",
                Wording.day(asked.answeredOn()),
                channel == null ? "" : Wording.of("channel", channel),
                asked.enteredBy())));
        var out = asked.leftOut();
        if (out == null) {
            acts.add(new Button(Wording.text("survey.leave"), click -> ask()));
        } else {
            whole.add(FormFields.note(
                    Wording.text("survey.leave.line", JapaneseDates.moment(out.at()), out.by(), out.reason())));
            acts.add(new Button(Wording.text("survey.leave.back"), click -> back()));
        }
        whole.add(acts);
        for (var section : sheet.form().asked(sheet.moment(), sheet.answers())) {
            var facts = new DescriptionList();
            section.questions()
                    .forEach(question -> facts.with(
                            question.text(), said(question, sheet.answers().getOrDefault(question.code(), ""))));
            whole.add(new Section(section.title(), facts));
        }
    }

    private void ask() {
        var dialog = new FormDialog(
                Wording.text("survey.leave"),
                Wording.text("survey.leave.do"),
                tools.guard("leave/" + round.value() + "/" + asked.careOffice().value()));
        var reason = FormFields.words("survey.leave.reason", LeavingService.LONGEST_REASON);
        dialog.about(asked.name())
                .with(FormFields.note(Wording.text("survey.leave.note")), reason)
                .keeping("reason", reason)
                .doing(operation -> {
                    if (!NewRoundDialog.must(reason, !reason.getValue().isBlank())) {
                        return;
                    }
                    var decision = tools.leaving()
                            .leaveOut(tools.viewer(), operation, round, asked.careOffice(), reason.getValue());
                    if (decision == LeavingDecision.DONE) {
                        dialog.done(Wording.text("survey.leave.DONE"));
                        changed.run();
                    } else {
                        dialog.refuse(Wording.text("survey.leave." + decision.name()));
                    }
                })
                .open();
    }

    private void back() {
        var decision = tools.leaving().takeBackIn(tools.viewer(), OperationId.fresh(), round, asked.careOffice());
        if (decision == LeavingDecision.DONE) {
            Notices.done(Wording.text("survey.leave.back.done"));
        } else {
            Notices.info(Wording.text("survey.leave." + decision.name()));
        }
        changed.run();
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
            case MONTH -> Wording.month(YearMonth.parse(answer));
            case TEXT -> answer;
        };
    }
}
