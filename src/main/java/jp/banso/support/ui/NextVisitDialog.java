package jp.banso.support.ui;

import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;

/** Sets or clears the day of the next visit, and its time where one is agreed. */
final class NextVisitDialog {

    private final FormDialog dialog;

    /** Asks here, or where another room has more to ask of this visit. */
    static void ask(SupportTools tools, AssignmentId id, String whose, VisitTime now, Runnable then) {
        if (tools.movers().stream().noneMatch(mover -> mover.opens(id, whose, now, then))) {
            new NextVisitDialog(tools, id, whose, now, then).open();
        }
    }

    private NextVisitDialog(SupportTools tools, AssignmentId id, String whose, VisitTime now, Runnable then) {
        dialog = new FormDialog(
                        Wording.text("support.plan"),
                        Wording.text("support.plan.do"),
                        tools.guard("plan/" + id.value()))
                .about(whose);
        var day = FormFields.planned("support.next-visit", tools.today());
        day.setClearButtonVisible(true);
        day.setHelperText(Wording.text("support.plan.help"));
        var time = FormFields.time("support.visit.time");
        var on = now.on();
        if (on != null && !on.isBefore(tools.today())) {
            day.setValue(on);
            time.setValue(now.at());
        }
        dialog.with(ApplicationDialog.row(day, time)).doing(operation -> {
            if (Fields.must(day, day.getValue() != null || time.getValue() == null)) {
                Wording.take(
                        form(),
                        tools.assignments()
                                .planVisit(
                                        tools.viewer(), operation, id, new VisitTime(day.getValue(), time.getValue())),
                        then);
            }
        });
    }

    private FormDialog form() {
        return dialog;
    }

    private void open() {
        dialog.open();
    }
}
