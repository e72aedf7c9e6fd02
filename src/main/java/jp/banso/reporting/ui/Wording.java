package jp.banso.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How figures read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The day of a count; of one known to the month, the month. */
    static String day(LocalDate day, boolean monthOnly) {
        return monthOnly ? JapaneseDates.month(YearMonth.from(day)) : JapaneseDates.both(day);
    }

    static String percent(BigDecimal value) {
        return text("careoffice.bars.percent", value.toPlainString());
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    /** Half up to one decimal; null where a part or the whole is not told, or the whole is nothing. */
    static @Nullable BigDecimal percent(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }
}
