package jp.banso.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.panel.StageBars;
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

    /** A figure that may not be told to everybody. */
    static String told(@Nullable Integer value) {
        return value == null ? text("reporting.untold") : number(value);
    }

    /** A dash where a part or the whole is not told, or the whole is nothing. */
    static String percent(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null ? StageBars.percent(0, 0) : StageBars.percent(part, whole);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }
}
