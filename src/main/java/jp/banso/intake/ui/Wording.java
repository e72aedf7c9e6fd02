package jp.banso.intake.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import jp.banso.intake.BatchCounts;
import jp.banso.intake.BatchState;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** Words that several screens of an import share. */
final class Wording {

    private static final long MEGA = 1L << 20;

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A reason with its arguments as they were stored. */
    static String reason(String key, List<Object> arguments) {
        return key.isEmpty() ? "" : text(key, arguments.toArray());
    }

    static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    static String size(long bytes) {
        return bytes < MEGA
                ? text("intake.size.kilo", Math.max(1, bytes >> 10))
                : text("intake.size.mega", bytes / MEGA);
    }

    static StatusBadge state(BatchState state) {
        var meaning =
                switch (state) {
                    case COLLECTING, DISCARDED -> Meaning.QUIET;
                    case PREVIEWED -> Meaning.ACTIVE;
                    case APPLIED -> Meaning.GOOD;
                    case UNDONE -> Meaning.WARNING;
                };
        return new StatusBadge(meaning, text("intake.state." + state.name()));
    }

    /** What a batch does or did, in one line. */
    static String summary(BatchCounts counts) {
        return text("intake.summary", counts.newOffices(), counts.newServices(), counts.changed(), counts.vanished());
    }
}
