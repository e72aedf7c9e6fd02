package jp.banso.visit.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import jp.banso.visit.MoveReason;
import jp.banso.visit.PairView;
import jp.banso.visit.VisitDecision;
import jp.banso.visit.VisitStop;
import org.jspecify.annotations.Nullable;

/**
 * Puts a planned visit to another day or time, with the reason. Of a visit booked together with another one it asks what becomes
 * of that one (PAI-03).
 */
final class MoveDialog {

    private final VisitTools tools;
    private final AssignmentId id;
    private final VisitTime planned;
    private final FormDialog dialog;
    private final @Nullable PairView pair;
    private final RadioButtonGroup<Boolean> both = new RadioButtonGroup<>();

    MoveDialog(VisitTools tools, VisitStop stop, Runnable then) {
        this(tools, stop.assignment(), stop.officeName(), stop.planned(), then);
    }

    MoveDialog(VisitTools tools, AssignmentId id, String officeName, VisitTime planned, Runnable then) {
        this.tools = tools;
        this.id = id;
        this.planned = planned;
        pair = tools.pairs().pair(tools.viewer(), id).orElse(null);
        dialog = new FormDialog(
                        Wording.text("visit.move"), Wording.text("visit.move.do"), tools.guard("move/" + id.value()))
                .about(Wording.text("visit.about", officeName, Wording.when(planned)));
        var day = FormFields.planned("visit.day", tools.today());
        var time = FormFields.time("visit.time");
        time.setValue(planned.at());
        time.setHelperText(Wording.text("visit.time.help"));
        var reason = FormFields.choice(
                "visit.reason", Arrays.asList(MoveReason.values()), one -> one == null ? "" : Wording.of("move", one));
        reason.setValue(MoveReason.OFFICE_ASKED);
        var words = FormFields.words("visit.words", 500);
        dialog.with(day, time);
        askOfTheOther();
        dialog.with(reason, words).keeping("words", words).doing(operation -> {
            if (FormFields.must(day, day.getValue() != null)
                    && FormFields.must(both, both.getValue() != null || !both.isVisible())) {
                var wanted = new VisitTime(day.getValue(), time.getValue());
                Wording.take(form(), move(operation, wanted, reason.getValue(), words.getValue()), "visit.moved", then);
            }
        });
    }

    /** Whoever may see both visits chooses; else the other side is told, and the form says so. */
    private void askOfTheOther() {
        both.setVisible(pair != null && pair.partner().seen());
        if (pair == null) {
            return;
        }
        if (pair.partner().seen()) {
            both.setLabel(Wording.text("visit.pair.both", pair.partner().officeName()));
            both.setItems(List.of(true, false));
            both.setItemLabelGenerator(yes -> Wording.text(yes ? "visit.pair.both.yes" : "visit.pair.both.no"));
            dialog.with(both);
        } else {
            dialog.with(FormFields.note(Wording.text("visit.pair.told")));
        }
    }

    private VisitDecision move(OperationId operation, VisitTime wanted, MoveReason reason, String words) {
        return pair != null && Boolean.TRUE.equals(both.getValue())
                ? tools.plans().moveBoth(tools.viewer(), operation, pair, wanted, reason, words)
                : tools.plans().move(tools.viewer(), operation, id, planned, wanted, reason, words);
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
