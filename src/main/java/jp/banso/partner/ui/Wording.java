package jp.banso.partner.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.banso.partner.PartnerDecision;
import jp.banso.partner.PartnerFigure;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How the values of this room read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> value) {
        return text("partner." + group + "." + value.name());
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    static String names(List<String> names) {
        return String.join(text("partner.line.comma"), names);
    }

    static String asOf(@Nullable LocalDate day) {
        return day == null ? text("partner.line.no-list") : text("partner.line.as-of", JapaneseDates.both(day));
    }

    /** The sentence of N1, each basis by its own name (PRT-05). */
    static String line(PartnerFigure figure) {
        return text("partner.line." + figure.basis().name(), number(figure.known()), number(figure.adopted()));
    }

    static String refused(String reason) {
        return text("partner.refused." + reason);
    }

    static void take(FormDialog dialog, PartnerDecision decision, Runnable then) {
        switch (decision) {
            case PartnerDecision.Told(var added, var confirmed) -> {
                dialog.done(text("partner.told", number(added), number(confirmed)));
                then.run();
            }
            case PartnerDecision.Withdrawn() -> {
                dialog.done(text("partner.withdrawn"));
                then.run();
            }
            case PartnerDecision.ChangedMeanwhile() -> {
                dialog.refuse(text("partner.meanwhile"));
                then.run();
            }
            case PartnerDecision.Refused(var reason) -> dialog.refuse(refused(reason));
        }
    }
}
