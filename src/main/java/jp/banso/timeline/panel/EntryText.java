package jp.banso.timeline.panel;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.timeline.CaseEntry;

/** An entry in words. Arguments are text keys where history wrote keys; all else is shown as it was written. */
public final class EntryText {

    private EntryText() {}

    /** What happened, in one sentence. */
    public static String what(CaseEntry entry) {
        var key = entry.textKey();
        if (key.startsWith("timeline.stage.") || key.startsWith("timeline.axis.")) {
            return text(key, named(entry, 0), named(entry, 1));
        }
        return switch (key) {
            case "timeline.edit" -> text(key, named(entry, 0), written(entry, 1), written(entry, 2));
            case "timeline.register.cell" ->
                text(key, named(entry, 0), written(entry, 1), written(entry, 2), argument(entry, 3));
            case "timeline.plan" -> text(key, named(entry, 0), day(entry, 1), argument(entry, 2));
            default ->
                text(key, entry.arguments().stream().map(EntryText::shown).toArray());
        };
    }

    /** An argument by its sign: a text as it is, a key translated, a day in both eras, a month; without a sign as it is. */
    private static String shown(String argument) {
        if (argument.isEmpty()) {
            return "";
        }
        var rest = argument.substring(1);
        return switch (argument.charAt(0)) {
            case '=' -> rest;
            case '@' -> text(rest);
            case '#' -> JapaneseDates.month(YearMonth.parse(rest));
            case '%' -> JapaneseDates.both(LocalDate.parse(rest));
            default -> argument;
        };
    }

    /** The evidence or the reason, where one was given. */
    public static Optional<String> why(CaseEntry entry) {
        var key = entry.textKey();
        if (key.startsWith("timeline.stage.")) {
            return why("timeline.evidence", entry, 2).or(() -> why("timeline.reason", entry, 3));
        }
        return key.startsWith("timeline.axis.") ? why("timeline.reason", entry, 2) : Optional.empty();
    }

    private static Optional<String> why(String key, CaseEntry entry, int at) {
        return argument(entry, at).isEmpty() ? Optional.empty() : Optional.of(text(key, named(entry, at)));
    }

    private static String named(CaseEntry entry, int at) {
        var key = argument(entry, at);
        return key.isEmpty() ? "" : text(key);
    }

    private static String written(CaseEntry entry, int at) {
        var value = argument(entry, at);
        return value.isEmpty() ? text("timeline.empty") : value;
    }

    private static String day(CaseEntry entry, int at) {
        var day = argument(entry, at);
        return day.isEmpty() ? "" : JapaneseDates.both(LocalDate.parse(day));
    }

    private static String argument(CaseEntry entry, int at) {
        return entry.arguments().size() > at ? entry.arguments().get(at) : "";
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
