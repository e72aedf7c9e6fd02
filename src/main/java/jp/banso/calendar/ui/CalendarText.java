package jp.banso.calendar.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import jp.banso.calendar.CalendarEntry;
import jp.banso.calendar.CalendarWords;
import org.springframework.stereotype.Component;

/** The words of a calendar: what, the office's name, and where to read on; nobody's name and no telephone. */
@Component
class CalendarText implements CalendarWords {

    private final I18NProvider texts;

    CalendarText(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return text("calendar.name");
    }

    @Override
    public String title(CalendarEntry entry) {
        var what = text("nextaction." + entry.action().name());
        return text(entry.cancelled() ? "calendar.title.cancelled" : "calendar.title", what, entry.officeName());
    }

    @Override
    public String description(CalendarEntry entry, String link) {
        var read = link.isEmpty() ? text("calendar.read") : text("calendar.read.link", link);
        return entry.pair().isEmpty() ? read : text("calendar.pair", entry.pair(), read);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }
}
