package jp.banso.support.ui;

import java.time.LocalDate;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import org.jspecify.annotations.Nullable;

/** Sets or clears the day of the next visit. */
final class NextVisitDialog {

    private final FormDialog dialog;

    NextVisitDialog(SupportTools tools, AssignmentId id, String whose, @Nullable LocalDate now, Runnable then) {
        dialog = new FormDialog(
                        Wording.text("support.plan"),
                        Wording.text("support.plan.do"),
                        tools.guard("plan/" + id.value()))
                .about(whose);
        var day = FormFields.planned("support.next-visit", tools.today());
        day.setClearButtonVisible(true);
        day.setHelperText(Wording.text("support.plan.help"));
        if (now != null && !now.isBefore(tools.today())) {
            day.setValue(now);
        }
        dialog.with(day)
                .doing(operation -> Wording.take(
                        form(), tools.assignments().planVisit(tools.viewer(), operation, id, day.getValue()), then));
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
