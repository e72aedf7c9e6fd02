package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.casebook.CaseMailWords;
import jp.banso.shared.EraDate;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail to an office in Japanese; its words are forgotten once they went, for they hold the link. */
@Component
class CaseMailText implements CaseMailWords {

    private final I18NProvider texts;
    private final String address;

    CaseMailText(I18NProvider texts, @Value("${banso.address:}") String address) {
        this.texts = texts;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @Override
    public String address(String letters) {
        return address.isEmpty() ? "" : address + "/" + Places.caseReview(letters);
    }

    @Override
    public Message mail(String recipient, Letter letter, boolean again) {
        return new Message(
                "secret.casebook",
                recipient,
                text(again ? "casebook.mail.subject.again" : "casebook.mail.subject"),
                text(
                        again ? "casebook.mail.body.again" : "casebook.mail.body",
                        letter.officeName(),
                        day(letter.until()),
                        letter.address()));
    }

    /** As the screens write it, without a screen. */
    private String day(LocalDate day) {
        return text(
                "shared.date.both",
                day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                EraDate.formatShort(day));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }
}
