package jp.banso.visit.ui;

import java.util.Arrays;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import jp.banso.visit.MissReason;
import jp.banso.visit.VisitStop;

/** Says that a planned visit did not take place, why, and when it is tried again. */
final class MissDialog {

    private final FormDialog dialog;

    MissDialog(VisitTools tools, VisitStop stop, Runnable then) {
        this(
                tools,
                stop.assignment(),
                stop.officeName(),
                stop.planned(),
                !stop.pair().isEmpty(),
                then);
    }

    MissDialog(VisitTools tools, AssignmentId id, String officeName, VisitTime planned, boolean paired, Runnable then) {
        dialog = new FormDialog(
                        Wording.text("visit.miss"), Wording.text("visit.miss.do"), tools.guard("miss/" + id.value()))
                .about(Wording.text("visit.about", officeName, Wording.when(planned)));
        var reason = FormFields.choice(
                "visit.reason", Arrays.asList(MissReason.values()), one -> one == null ? "" : Wording.of("miss", one));
        reason.setValue(MissReason.ABSENT);
        var words = FormFields.words("visit.words", 500);
        var day = FormFields.planned("visit.again", tools.today());
        day.setHelperText(Wording.text("visit.again.help"));
        var time = FormFields.time("visit.time");
        if (paired) {
            dialog.with(FormFields.note(Wording.text("visit.pair.told.off")));
        }
        dialog.with(reason, words, day, time).keeping("words", words).doing(operation -> {
            if (FormFields.must(day, day.getValue() != null || time.getValue() == null)) {
                Wording.take(
                        form(),
                        tools.plans()
                                .miss(
                                        tools.viewer(),
                                        operation,
                                        id,
                                        planned,
                                        new VisitTime(day.getValue(), time.getValue()),
                                        reason.getValue(),
                                        words.getValue()),
                        "visit.missed",
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
