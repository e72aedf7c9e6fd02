package jp.banso.shared.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of fields that forms are made of; labels arrive as text keys. */
public final class FormFields {

    private FormFields() {}

    public static <T> Select<T> choice(String labelKey, Collection<T> items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(text(labelKey));
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    /** Lets a choice stay empty; the caption says what that means, in the list and in the closed field. */
    public static <T> void mayBeEmpty(Select<T> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(caption);
        select.setPlaceholder(caption);
    }

    public static TextArea words(String labelKey, int most) {
        var area = new TextArea(text(labelKey));
        area.setMaxLength(most);
        area.setMinRows(3);
        area.setMaxRows(8);
        area.setHelperText(text("shared.form.words", most));
        return area;
    }

    /** A day that has come: from the insurance's beginning to today. */
    public static DatePicker past(String labelKey, LocalDate today) {
        var picker = JapaneseDates.datePicker(text(labelKey));
        picker.setMin(LocalDate.of(2000, 4, 1));
        picker.setMax(today);
        return picker;
    }

    /** A day that is planned: from today to three years on. */
    public static DatePicker planned(String labelKey, LocalDate today) {
        var picker = JapaneseDates.datePicker(text(labelKey));
        picker.setMin(today);
        picker.setMax(today.plusYears(3));
        return picker;
    }

    /** A time of the day to the minute, offered by the quarter of an hour; may be left empty. */
    public static TimePicker time(String labelKey) {
        var picker = new TimePicker(text(labelKey));
        picker.setStep(Duration.ofMinutes(15));
        picker.setClearButtonVisible(true);
        picker.setI18n(new TimePickerI18n().setBadInputErrorMessage(text("shared.date.time.bad")));
        return picker;
    }

    public static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("form-note");
        return note;
    }

    /** Binds a field that must be filled to a component of the record. */
    public static <B, V> void required(Binder<B> binder, HasValue<?, V> field, String property) {
        var message = text("shared.form.required");
        if (field instanceof Select<?> select) {
            // A select announces "required" on a button, which may not carry it; its name says it instead.
            select.addClassName("must");
            select.setAriaLabel(text("shared.form.must", select.getLabel()));
            binder.forField(field)
                    .withValidator(value -> value != null, message)
                    .bind(property);
        } else {
            binder.forField(field).asRequired(message).bind(property);
        }
    }

    public static <B, V> void optional(Binder<B> binder, HasValue<?, V> field, String property) {
        binder.forField(field).bind(property);
    }

    /** Keeps the chosen day as a draft. */
    public static DatePicker keepDay(UnsavedGuard guard, String name, DatePicker field) {
        guard.keep(name, field, day -> Objects.toString(day, ""), FormFields::readDay);
        return field;
    }

    /** Keeps the chosen constant as a draft; one that is not offered any more gives way to {@code first}. */
    public static <E extends Enum<E>> Select<E> keepChoice(
            UnsavedGuard guard, String name, Select<E> field, Collection<E> offered, E first) {
        field.setValue(first);
        guard.keep(name, field, one -> one == null ? "" : one.name(), text -> offered.stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(first));
        return field;
    }

    /** Marks the field as to be filled unless the claim holds; what the field itself says is wrong stays said. */
    public static boolean must(HasValidation field, boolean holds) {
        if (!holds
                && field.isInvalid()
                && !Objects.toString(field.getErrorMessage(), "").isBlank()) {
            return false;
        }
        field.setInvalid(!holds);
        field.setErrorMessage(holds ? "" : text("shared.form.required"));
        return holds;
    }

    @SuppressWarnings("NullAway") // the empty value of a date field is null
    private static @Nullable LocalDate readDay(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
