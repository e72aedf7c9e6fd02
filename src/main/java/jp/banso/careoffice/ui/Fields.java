package jp.banso.careoffice.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import jp.banso.shared.ui.JapaneseDates;

/** The kinds of fields the dialogs of the case page are made of. */
final class Fields {

    private Fields() {}

    static <T> Select<T> choice(String labelKey, Collection<T> items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(Wording.text(labelKey));
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    static TextArea words(String labelKey, int most) {
        var area = new TextArea(Wording.text(labelKey));
        area.setMaxLength(most);
        area.setMinRows(3);
        area.setMaxRows(8);
        area.setHelperText(Wording.text("careoffice.words.help", most));
        return area;
    }

    /** A day that has come: from the insurance's beginning to today. */
    static DatePicker past(String labelKey, LocalDate today) {
        var picker = JapaneseDates.datePicker(Wording.text(labelKey));
        picker.setMin(LocalDate.of(2000, 4, 1));
        picker.setMax(today);
        return picker;
    }

    /** A day that is planned: from today to three years on. */
    static DatePicker planned(String labelKey, LocalDate today) {
        var picker = JapaneseDates.datePicker(Wording.text(labelKey));
        picker.setMin(today);
        picker.setMax(today.plusYears(3));
        return picker;
    }

    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("form-note");
        return note;
    }

    /** Binds a field that must be filled to a component of the record. */
    static <B, V> void required(Binder<B> binder, HasValue<?, V> field, String property) {
        var message = Wording.text("careoffice.required");
        if (field instanceof Select<?> select) {
            // A select announces "required" on a button, which may not carry it; its name says it instead.
            select.addClassName("must");
            select.setAriaLabel(Wording.text("careoffice.must", select.getLabel()));
            binder.forField(field)
                    .withValidator(value -> value != null, message)
                    .bind(property);
        } else {
            binder.forField(field).asRequired(message).bind(property);
        }
    }

    static <B, V> void optional(Binder<B> binder, HasValue<?, V> field, String property) {
        binder.forField(field).bind(property);
    }
}
