package jp.banso.support.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.SupportDecision;
import org.jspecify.annotations.Nullable;

/** Chooses who of a firm goes to the office; for accepting, nobody may be chosen yet. */
final class PersonDialog {

    private final FormDialog dialog;

    /** What is done with the choice. */
    interface Act {
        SupportDecision with(OperationId operation, @Nullable AccountId person);
    }

    PersonDialog(
            SupportTools tools,
            String key,
            String whose,
            Map<AccountId, String> people,
            boolean needed,
            Act act,
            Runnable then) {
        dialog = new FormDialog(
                        Wording.text("support." + key), Wording.text("support." + key + ".do"), tools.guard(key))
                .about(whose);
        Select<AccountId> person = FormFields.choice(
                "support.visitor",
                List.copyOf(people.keySet()),
                one -> one == null ? "" : people.getOrDefault(one, ""));
        person.setEmptySelectionAllowed(!needed);
        dialog.with(person).doing(operation -> {
            if (!needed || Fields.must(person, person.getValue() != null)) {
                Wording.take(form(), act.with(operation, person.getValue()), then);
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
