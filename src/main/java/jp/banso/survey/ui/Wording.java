package jp.banso.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.survey.WaveState;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> constant) {
        return text("survey." + group + "." + constant.name());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    static String days(LocalDate from, LocalDate to) {
        return text("survey.days.line", day(from), day(to));
    }

    static String answered(int answered, int asked) {
        return text("survey.answered", number(answered), number(asked));
    }

    /** With its thousands marked, and without zeros at the end. */
    static String number(BigDecimal value) {
        var format = NumberFormat.getInstance(Locale.JAPAN);
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }

    static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    static StatusBadge badge(WaveState state) {
        var meaning =
                switch (state) {
                    case AHEAD -> Meaning.WARNING;
                    case OPEN -> Meaning.GOOD;
                    case CLOSED -> Meaning.QUIET;
                };
        return new StatusBadge(meaning, of("state", state));
    }
}
