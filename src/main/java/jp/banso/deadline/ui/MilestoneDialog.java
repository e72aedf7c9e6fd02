package jp.banso.deadline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.MilestoneData;
import jp.banso.deadline.MilestoneRow;
import jp.banso.deadline.Purpose;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Names a date of the programme, or says a known one anew. */
final class MilestoneDialog {

    private final FormDialog dialog;

    MilestoneDialog(DeadlineTools tools, @Nullable MilestoneRow known, Runnable then) {
        var guard = tools.guard(known == null ? "milestone" : "milestone/" + known.id());
        var title = field("deadline.milestone.title", 120);
        var purposes = List.of(Purpose.values());
        var purpose = FormFields.keepChoice(
                guard,
                "purpose",
                FormFields.<Purpose>choice(
                        "deadline.milestone.purpose",
                        purposes,
                        one -> one == null ? "" : DeadlineTools.text("deadline.purpose." + one.name())),
                purposes,
                known == null ? Purpose.OTHER : known.data().purpose());
        var day = FormFields.keepDay(
                guard, "day", JapaneseDates.datePicker(DeadlineTools.text("deadline.milestone.day")));
        var month = new Checkbox(DeadlineTools.text("deadline.milestone.month"));
        var source = field("deadline.milestone.source", 300);
        var reread = new Checkbox(DeadlineTools.text("deadline.milestone.reread"));
        reread.setValue(known == null);
        if (known != null) {
            title.setValue(known.data().title());
            day.setValue(known.data().on());
            month.setValue(known.data().monthOnly());
            source.setValue(known.data().source());
            reread.setValue(known.data().toReread());
        }
        dialog = new FormDialog(
                        DeadlineTools.text(known == null ? "deadline.milestone.new" : "deadline.milestone.change"),
                        DeadlineTools.text("deadline.record"),
                        guard)
                .with(title, purpose, day, month, source, reread)
                .keepingText("title", title)
                .keepingText("source", source)
                .doing(operation -> {
                    if (!(FormFields.must(title, !title.getValue().isBlank())
                            & FormFields.must(day, day.getValue() != null && !day.isInvalid())
                            & FormFields.must(source, !source.getValue().isBlank()))) {
                        return;
                    }
                    var data = new MilestoneData(
                            title.getValue(),
                            purpose.getValue(),
                            day.getValue(),
                            month.getValue(),
                            source.getValue(),
                            reread.getValue());
                    var decision = known == null
                            ? tools.milestones().add(tools.viewer(), operation, data)
                            : tools.milestones().change(tools.viewer(), operation, known.id(), known.version(), data);
                    if (decision instanceof DeadlineDecision.Done) {
                        form().done(DeadlineTools.text("deadline.milestone.done"));
                        then.run();
                    } else {
                        form().refuse(DeadlineTools.why(decision));
                    }
                });
    }

    private static TextField field(String key, int most) {
        var field = new TextField(DeadlineTools.text(key));
        field.setMaxLength(most);
        return field;
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
