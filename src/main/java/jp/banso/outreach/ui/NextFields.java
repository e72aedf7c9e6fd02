package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import jp.banso.careoffice.NextAction;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.NewContact;
import jp.banso.quiet.QuietDays;
import jp.banso.quiet.panel.QuietText;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** What comes next and when: follows the result of the contact until somebody chooses it. */
final class NextFields {

    private final LocalDate today;
    private final QuietDays quiet;
    private final Select<NextAction> action = FormFields.choice(
            "outreach.next", Arrays.asList(NextAction.values()), one -> one == null ? "" : Wording.next(one));
    private final DatePicker on;
    private boolean proposing;
    private boolean chosen;

    NextFields(LocalDate today, QuietDays quiet, UnsavedGuard guard, Fields fields) {
        this.today = today;
        this.quiet = quiet;
        on = FormFields.planned("outreach.next-on", today);
        guard.keep("next", action, Fields::word, Fields.reader(NextAction.class));
        fields.day("next-on", on);
        action.addValueChangeListener(change -> {
            chosen |= !proposing;
            on.setVisible(change.getValue() != NextAction.NONE);
        });
        on.addValueChangeListener(change -> {
            chosen |= !proposing;
            on.setHelperText(
                    change.getValue() == null
                            ? ""
                            : quiet.on(change.getValue()).map(QuietText::of).orElse(""));
        });
    }

    Component shown() {
        return Fields.row(action, on);
    }

    DatePicker dayField() {
        return on;
    }

    NextAction action() {
        return action.getValue();
    }

    @Nullable
    LocalDate day() {
        return on.getValue();
    }

    /** Marks the day where there is an action without one. */
    boolean isWhole() {
        return Fields.must(on, action.getValue() == NextAction.NONE || on.getValue() != null);
    }

    /** As for a contact that is still to be written. */
    void begin() {
        propose(NextAction.CALL_AGAIN, null);
    }

    /** As it was written; no result proposes anything any more. */
    void show(NewContact written) {
        chosen = true;
        action.setValue(written.next());
        on.setMin(written.at().toLocalDate());
        on.setValue(written.nextOn());
    }

    /** Proposes what usually follows this result, unless somebody has chosen. */
    void follow(ContactResult result) {
        if (!chosen) {
            var usual = result.usuallyNext();
            propose(usual, usual == NextAction.NONE ? null : NextDay.after(result, today, quiet));
        }
    }

    private void propose(NextAction usual, @Nullable LocalDate day) {
        proposing = true;
        action.setValue(usual);
        on.setValue(day);
        proposing = false;
    }
}
