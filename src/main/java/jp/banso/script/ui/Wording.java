package jp.banso.script.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptResult;
import jp.banso.script.ScriptVersion;
import jp.banso.shared.ui.JapaneseDates;

/** How the values of this room read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    static String reason(ContactReason reason) {
        return text("outreach.reason." + reason.name());
    }

    static String version(ScriptVersion version) {
        var on = day(version.writtenAt().toLocalDate());
        return version.writer().isEmpty()
                ? text("script.version.first", version.number())
                : text("script.version", version.number(), on, version.writer());
    }

    /** A count, with its share of the uses from ten uses on (SCR-03). */
    static String share(int count, ScriptResult of) {
        var shown = String.format(Locale.JAPAN, "%,d", count);
        return of.uses() < ScriptResult.LEAST_FOR_PERCENT
                ? shown
                : text("script.share", shown, String.format(Locale.JAPAN, "%.1f", 100.0 * count / of.uses()));
    }
}
