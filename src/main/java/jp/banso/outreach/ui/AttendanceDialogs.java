package jp.banso.outreach.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.outreach.AttendanceRow;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.Presence;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Corrects how many came from an office, or that any did. */
final class AttendanceDialogs {

    private static final int REASON = 300;

    private AttendanceDialogs() {}

    static void count(OutreachTools tools, AttendanceRow row, Runnable then) {
        var dialog = new FormDialog(
                Wording.text("outreach.attended.count"),
                Wording.text("outreach.attended.count.do"),
                tools.guard("people/" + row.id().value()));
        var people = new IntegerField(Wording.text("outreach.attended.people"));
        people.setMin(1);
        people.setMax(Presence.MOST);
        people.setStepButtonsVisible(true);
        people.setValue(row.people());
        dialog.about(row.name()).with(people).doing(operation -> {
            var count = people.getValue();
            take(
                    dialog,
                    tools.briefings()
                            .count(tools.viewer(), operation, row.id(), row.version(), count == null ? 0 : count),
                    "outreach.attended.counted",
                    then);
        });
        dialog.open();
        Focus.onceOpen(people);
    }

    static void takeBack(OutreachTools tools, AttendanceRow row, Runnable then) {
        var dialog = new FormDialog(
                Wording.text("outreach.attended.undo"),
                Wording.text("outreach.attended.undo.do"),
                tools.guard("unmark/" + row.id().value()));
        var reason = FormFields.words("outreach.why", REASON);
        dialog.about(row.name())
                .with(FormFields.note(Wording.text("outreach.attended.undo.note")), reason)
                .keeping("why", reason)
                .doing(operation -> {
                    if (!Fields.must(reason, !reason.getValue().isBlank())) {
                        Focus.now(reason);
                        return;
                    }
                    take(
                            dialog,
                            tools.briefings()
                                    .unmark(tools.viewer(), operation, row.id(), row.version(), reason.getValue()),
                            "outreach.attended.undone",
                            then);
                });
        dialog.open();
        Focus.onceOpen(reason);
    }

    private static void take(FormDialog dialog, BriefingDecision decision, String key, Runnable then) {
        if (decision instanceof Marked marked) {
            dialog.done(Wording.stands(Wording.text(key), marked.from(), marked.to()));
            then.run();
        } else {
            dialog.refuse(BriefingWording.why(decision));
        }
    }
}
