package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.banso.shared.EraDate;
import org.jspecify.annotations.Nullable;

/** A month by its year, in both calendars, and its number; the answer is a text such as 2026-04, or empty. */
final class MonthField extends Composite<Div> implements HasValidation {

    private static final int YEARS_BACK = 30;
    private static final int YEARS_AHEAD = 5;

    private final Select<Integer> year = new Select<>();
    private final Select<Integer> month = new Select<>();

    /** {@code told} hears a whole month, or an empty text when there is none any more. */
    MonthField(String label, String help, int around, String kept, Consumer<String> told) {
        @Nullable YearMonth value = kept.isEmpty() ? null : YearMonth.parse(kept);
        show(year, "survey.month.year");
        year.setItems(years(around, value == null ? around : value.getYear()));
        year.setItemLabelGenerator(MonthField::yearText);
        show(month, "survey.month.month");
        month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setItemLabelGenerator(one -> one == null ? "" : Wording.text("survey.month.one", one));
        if (value != null) {
            year.setValue(value.getYear());
            month.setValue(value.getMonthValue());
        }
        year.addValueChangeListener(change -> changed(told));
        month.addValueChangeListener(change -> changed(told));
        var name = new Span(label);
        name.setId("month-" + UUID.randomUUID());
        name.addClassName("month-label");
        var both = new Div(year, month);
        both.addClassName("month-field");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-labelledby", name.getId().orElse(""));
        getContent().add(name, both);
        if (!help.isEmpty()) {
            var helper = new Span(help);
            helper.addClassName("cell-sub");
            getContent().add(helper);
        }
    }

    private static void show(Select<Integer> part, String key) {
        part.setLabel(Wording.text(key));
        part.setEmptySelectionAllowed(true);
    }

    private static List<Integer> years(int around, int kept) {
        var first = Math.min(kept, around - YEARS_BACK);
        return IntStream.iterate(Math.max(kept, around + YEARS_AHEAD), one -> one >= first, one -> one - 1)
                .boxed()
                .toList();
    }

    private void changed(Consumer<String> told) {
        var half = year.isEmpty() != month.isEmpty();
        told.accept(
                half || year.isEmpty()
                        ? ""
                        : YearMonth.of(year.getValue(), month.getValue()).toString());
        if (half) {
            setErrorMessage(Wording.text("survey.form.month"));
            setInvalid(true);
        }
    }

    /** By the era that the year ends in; its first year has no other name. */
    private static String yearText(@Nullable Integer year) {
        if (year == null) {
            return "";
        }
        var era = EraDate.formatShort(LocalDate.of(year, 12, 31));
        return Wording.text("survey.month.year.both", String.valueOf(year), era.substring(0, era.indexOf('.')));
    }

    /** What is given first of it. */
    Select<Integer> first() {
        return year;
    }

    @Override
    public void setErrorMessage(String message) {
        empty().setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return empty().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        year.setInvalid(false);
        month.setInvalid(false);
        empty().setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return year.isInvalid() || month.isInvalid();
    }

    /** The part that is still to be given. */
    private Select<Integer> empty() {
        return year.isEmpty() || !month.isEmpty() ? year : month;
    }
}
