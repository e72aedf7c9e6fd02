package jp.banso.visit.ui;

import java.util.Arrays;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.VisitTime;
import jp.banso.visit.MoveReason;
import jp.banso.visit.VisitStop;

/** Puts a planned visit to another day or time, with the reason. */
final class MoveDialog {

    private final FormDialog dialog;

    MoveDialog(VisitTools tools, VisitStop stop, Runnable then) {
        dialog = new FormDialog(
                        Wording.text("visit.move"),
                        Wording.text("visit.move.do"),
                        tools.guard("move/" + stop.assignment().value()))
                .about(Wording.text("visit.about", stop.officeName(), Wording.when(stop.planned())));
        var day = FormFields.planned("visit.day", tools.today());
        var time = FormFields.time("visit.time");
        time.setValue(stop.planned().at());
        time.setHelperText(Wording.text("visit.time.help"));
        var reason = FormFields.choice(
                "visit.reason", Arrays.asList(MoveReason.values()), one -> one == null ? "" : Wording.of("move", one));
        reason.setValue(MoveReason.OFFICE_ASKED);
        var words = FormFields.words("visit.words", 500);
        dialog.with(day, time, reason, words).keeping("words", words).doing(operation -> {
            if (FormFields.must(day, day.getValue() != null)) {
                Wording.take(
                        form(),
                        tools.plans()
                                .move(
                                        tools.viewer(),
                                        operation,
                                        stop.assignment(),
                                        stop.planned(),
                                        new VisitTime(day.getValue(), time.getValue()),
                                        reason.getValue(),
                                        words.getValue()),
                        "visit.moved",
                        then);
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
