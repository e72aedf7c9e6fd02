package jp.banso.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** How figures read in Japanese, and where the offices behind them are. */
final class Wording {

    private static final String OPEN = Arrays.stream(OperatingStatus.values())
            .filter(status -> status != OperatingStatus.CLOSED)
            .map(status -> "operating=" + status.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("&"));

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }

    /** Half up to one decimal; null where there is nothing to divide by. */
    static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** The list of the offices counted under these words of its address, closed ones left out as in the figures. */
    static String offices(String words) {
        return Places.careOffices() + "?" + words + "&" + OPEN;
    }
}
