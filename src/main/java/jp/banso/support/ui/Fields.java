package jp.banso.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

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
        field.setValue(first);
        Function<String, E> read = text -> Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(first);
        guard.keep(name, field, one -> one == null ? "" : one.name(), read);
        return field;
    }

    DatePicker day(String name, DatePicker field) {
        guard.keep(name, field, day -> Objects.toString(day, ""), Fields::readDay);
        return field;
    }

    Checkbox yes(String name, String labelKey) {
        var field = new Checkbox(Wording.text(labelKey));
        guard.keep(name, field, String::valueOf, Boolean::parseBoolean);
        return field;
    }

    @SuppressWarnings("NullAway") // the empty value of a date field is null
    private static @Nullable LocalDate readDay(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Marks the field unless the claim holds. */
    static boolean must(com.vaadin.flow.component.HasValidation field, boolean holds) {
        field.setInvalid(!holds);
        field.setErrorMessage(holds ? "" : Wording.text("shared.form.required"));
        return holds;
    }
}
