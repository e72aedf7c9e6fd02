package jp.banso.support.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;

/** The fields of this room's forms, each kept as a draft. */
final class Fields {

    private final UnsavedGuard guard;

    Fields(UnsavedGuard guard) {
        this.guard = guard;
    }

    TextField line(String name, String labelKey, int most) {
        var field = new TextField(Wording.text(labelKey));
        field.setMaxLength(most);
        guard.keep(name, field);
        return field;
    }

    <E extends Enum<E>> Select<E> choice(String name, String labelKey, Class<E> kind, String group, E first) {
        Select<E> field = FormFields.choice(
                labelKey, Arrays.asList(kind.getEnumConstants()), one -> one == null ? "" : Wording.of(group, one));
        return FormFields.keepChoice(guard, name, field, Arrays.asList(kind.getEnumConstants()), first);
    }

    DatePicker day(String name, DatePicker field) {
        return FormFields.keepDay(guard, name, field);
    }

    Checkbox yes(String name, String labelKey) {
        var field = new Checkbox(Wording.text(labelKey));
        guard.keep(name, field, String::valueOf, Boolean::parseBoolean);
        return field;
    }

    /** Marks the field unless the claim holds. */
    static boolean must(HasValidation field, boolean holds) {
        return FormFields.must(field, holds);
    }
}
