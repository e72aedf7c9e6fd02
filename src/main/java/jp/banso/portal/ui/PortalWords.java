package jp.banso.portal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.portal.PortalText;
import jp.banso.portal.PublicTexts;
import jp.banso.shared.EraDate;
import jp.banso.shared.InventedData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the public's pages say, in Japanese; there is no page of the framework here whose language could be asked. */
@Component
class PortalWords {

    private final I18NProvider texts;
    private final PublicTexts worded;
    private final ObjectProvider<InventedData> invented;

    PortalWords(I18NProvider texts, PublicTexts worded, ObjectProvider<InventedData> invented) {
        this.texts = texts;
        this.worded = worded;
        this.invented = invented;
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }

    /** As the city worded it, or as it comes with the program. */
    String of(PortalText text) {
        return worded.present(text).orElseGet(() -> first(text));
    }

    String first(PortalText text) {
        return Delivered.text(text.name());
    }

    /** The day in both calendars. */
    String day(LocalDate day) {
        var western =
                text("shared.date.western", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
        return text("shared.date.both", western, EraDate.format(day));
    }

    String month(LocalDate day) {
        return text("shared.date.month", String.valueOf(day.getYear()), day.getMonthValue());
    }

    boolean isInvented() {
        return invented.stream().anyMatch(InventedData::isHere);
    }
}
