package jp.banso.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import jp.banso.careoffice.AdoptionStage;
import org.jspecify.annotations.Nullable;

/** How figures read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
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
