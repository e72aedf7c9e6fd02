package jp.banso.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.banso.shared.EraDate;
import org.springframework.stereotype.Component;

/** What the words of mails are made of: texts in Japanese, days and addresses, where nobody is at a screen. */
@Component
public class MailTexts {

    private final I18NProvider texts;
    private final WholeAddress address;

    MailTexts(I18NProvider texts, WholeAddress address) {
        this.texts = texts;
        this.address = address;
    }

    public String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }

    /** In both calendars, as the screens write it. */
    public String day(LocalDate day) {
        return text(
                "shared.date.both",
                day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                EraDate.formatShort(day));
    }

    /** The whole address of a place as {@link Places} gives it; empty where {@code banso.address} is not set. */
    public Optional<String> address(String place) {
        return address.known(place);
    }
}
