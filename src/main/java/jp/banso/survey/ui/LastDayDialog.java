package jp.banso.survey.ui;

import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.survey.WaveCard;
import jp.banso.survey.WaveDecision;

/** Moves a round's last day; a day that is over closes it, a later one opens it again. */
final class LastDayDialog {

    private final FormDialog dialog;

    LastDayDialog(SurveyTools tools, WaveCard round, Runnable then) {
        var row = round.row();
        dialog = new FormDialog(
                        Wording.text("survey.last-day"),
                        Wording.text("survey.last-day.do"),
                        tools.guard("last-day/" + row.id().value()))
                .about(row.title());
        var day = JapaneseDates.datePicker(Wording.text("survey.closes-on"));
        day.setMin(row.opensOn());
        day.setI18n(
                day.getI18n().setMinErrorMessage(Wording.text("survey.last-day.early", Wording.day(row.opensOn()))));
        day.setValue(row.closesOn().isBefore(row.opensOn()) ? tools.today() : row.closesOn());
        dialog.with(FormFields.note(Wording.text("survey.last-day.note")), day).doing(operation -> {
            if (!NewRoundDialog.must(day, day.getValue() != null)) {
                return;
            }
            switch (tools.service().closeOn(tools.viewer(), operation, row.id(), round.version(), day.getValue())) {
                case WaveDecision.Done done -> {
                    form().done(Wording.text("survey.last-day.done"));
                    then.run();
                }
                case WaveDecision.Refused refused ->
                    form().refuse(Wording.text("survey.refused." + refused.reasonKey()));
                case WaveDecision.Conflict conflict ->
                    form().refuse(Wording.text("survey.last-day.meanwhile", Wording.day(conflict.current())));
                case WaveDecision.NumbersUnknown unknown -> form().refuse(Wording.text("survey.refused.frame-empty"));
            }
        });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
