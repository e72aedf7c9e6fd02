package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.banso.shared.DateReading;
import jp.banso.shared.EraDate;
import jp.banso.shared.JapanTime;

/**
 * Dates as a Japanese desk reads and types them. Pickers begin the week on Sunday, take era dates ({@code R8.4.1}) as
 * well as Western ones, and say the chosen day in the era's words. A year without its era or century (8/4/1) is
 * refused, never guessed.
 */
public final class JapaneseDates {

    private static final LocalDate EARLIEST = LocalDate.of(1926, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("H:mm").withZone(JapanTime.ZONE);

    private JapaneseDates() {}

    /** A picker from 1926 to 2100; narrow it with {@code setMin} and {@code setMax}. The label arrives translated. */
    public static DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(pickerTexts());
        picker.setMin(EARLIEST);
        picker.setMax(LATEST);
        picker.setPlaceholder(text("shared.date.placeholder"));
        picker.setClearButtonVisible(true);
        // Who types goes on with Tab; the calendar opens by its button or the arrow down.
        picker.setAutoOpen(false);
        picker.setFallbackParser(JapaneseDates::typed);
        picker.addValueChangeListener(change -> sayEra(picker));
        sayEra(picker);
        yearBeforeMonth(picker);
        return picker;
    }

    /** A picker for a day and a time in Tokyo; typed era dates are only taken by {@link #datePicker}. */
    public static DateTimePicker dateTimePicker(String label) {
        var picker = new DateTimePicker(label);
        picker.setDatePickerI18n(pickerTexts());
        picker.getChildren().filter(DatePicker.class::isInstance).forEach(JapaneseDates::yearBeforeMonth);
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(text("shared.date.day"))
                .setTimeLabel(text("shared.date.time"))
                .setBadInputErrorMessage(text("shared.date.bad"))
                .setIncompleteInputErrorMessage(text("shared.date.incomplete"))
                .setRequiredErrorMessage(text("shared.date.required"))
                .setMinErrorMessage(text("shared.date.early"))
                .setMaxErrorMessage(text("shared.date.late")));
        return picker;
    }

    /** The day in both calendars, short: 2026/4/1 (R8.4.1) with full-width marks. */
    public static String both(LocalDate day) {
        return text("shared.date.both", western(day), EraDate.formatShort(day));
    }

    public static String month(YearMonth month) {
        return text("shared.date.month", String.valueOf(month.getYear()), month.getMonthValue());
    }

    /** The month in both calendars. */
    public static String monthInBoth(YearMonth month) {
        var era = Language.current() == Language.JAPANESE
                ? EraDate.formatMonth(month)
                : EraDate.formatShort(month.atEndOfMonth()).replaceAll("\\.\\d+$", "");
        return text("shared.date.both", month(month), era);
    }

    /** The day in both calendars as print carries it. */
    public static String bothInWords(LocalDate day) {
        var western = text("shared.date.western", number(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
        return text("shared.date.both", western, era(day));
    }

    /** The moment as the clock in Tokyo shows it. */
    public static String moment(Instant instant) {
        return western(JapanTime.dateOf(instant)) + " " + MINUTE.format(instant);
    }

    private static String era(LocalDate day) {
        return Language.current() == Language.JAPANESE ? EraDate.format(day) : EraDate.formatShort(day);
    }

    private static String western(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /** The calendar's heading has no text of its own to translate, so it is put in order on the page. */
    private static void yearBeforeMonth(Component picker) {
        picker.addAttachListener(attached -> attached.getUI().beforeClientResponse(picker, ready -> picker.getElement()
                .executeJs("""
                        this.i18n = Object.assign({}, this.i18n, {
                          formatTitle: (month, year) => $0.replace('{year}', year).replace('{month}', month)
                        })""", text("shared.date.heading"))));
    }

    private static Result<LocalDate> typed(String raw) {
        return switch (EraDate.read(raw)) {
            case DateReading.Day(LocalDate date) -> Result.ok(date);
            case DateReading.Refused(String reasonKey) -> Result.error(text("shared.date.refused", text(reasonKey)));
        };
    }

    private static void sayEra(DatePicker picker) {
        var day = picker.getValue();
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            picker.setHelperText("");
            return;
        }
        var weekday = list("shared.date.weekdaysShort").get(day.getDayOfWeek().getValue() % 7);
        picker.setHelperText(text("shared.date.eraHelp", era(day), weekday));
    }

    private static DatePickerI18n pickerTexts() {
        return new DatePickerI18n()
                .setMonthNames(list("shared.date.months"))
                .setWeekdays(list("shared.date.weekdays"))
                .setWeekdaysShort(list("shared.date.weekdaysShort"))
                .setFirstDayOfWeek(0)
                .setDateFormats(text("shared.date.format"), "uuuu/M/d", "uuuu-M-d", "uuuu.M.d")
                .setToday(text("shared.date.today"))
                .setCancel(text("shared.date.cancel"))
                .setBadInputErrorMessage(text("shared.date.bad"))
                .setRequiredErrorMessage(text("shared.date.required"))
                .setMinErrorMessage(text("shared.date.early"))
                .setMaxErrorMessage(text("shared.date.late"));
    }

    private static List<String> list(String key) {
        return List.of(text(key).split(","));
    }

    private static String number(int value) {
        return Integer.toString(value);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
