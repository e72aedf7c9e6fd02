package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.outreach.ContactReason;
import jp.banso.shared.ui.Focus;
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

    DatePicker day(String name, DatePicker field) {
        guard.keep(name, field, day -> Objects.toString(day, ""), Fields::readDay);
        return field;
    }

    /** A constant by its name, null for any other word. */
    @SuppressWarnings("NullAway") // the empty value of a choice is null
    static <E extends Enum<E>> Function<String, E> reader(Class<E> kind) {
        return text -> Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    @SuppressWarnings("NullAway") // the empty value of a date field is null
    private static @Nullable LocalDate readDay(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** Marks the field unless the claim holds. */
    static boolean must(HasValidation field, boolean holds) {
        field.setInvalid(!holds);
        field.setErrorMessage(holds ? "" : Wording.text("shared.form.required"));
        return holds;
    }

    /** Leads to the first of the fields that is marked. */
    static void leadToMarked(HasValidation... fields) {
        for (var field : fields) {
            if (field.isInvalid() && field instanceof Component place) {
                Focus.now(place);
                return;
            }
        }
    }

    @SuppressWarnings("NullAway") // the empty value of a time field is null
    static @Nullable LocalTime readTime(String text) {
        try {
            return text.isBlank() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static Set<ContactReason> readReasons(String joined) {
        var read = reader(ContactReason.class);
        return Stream.of(joined.split(",", -1))
                .map(read)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
