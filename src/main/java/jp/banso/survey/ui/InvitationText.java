package jp.banso.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.shared.EraDate;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.Places;
import jp.banso.survey.InvitationWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail to an office in Japanese; its words are forgotten once they went, for they hold the link (SRV-18). */
@Component
class InvitationText implements InvitationWords {

    private static final int LONGEST_SUBJECT = 200;

    private final I18NProvider texts;
    private final String address;

    InvitationText(I18NProvider texts, @Value("${banso.address:}") String address) {
        this.texts = texts;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @Override
    public String address(String letters) {
        return address.isEmpty() ? "" : address + "/" + Places.surveySheet(letters);
    }

    @Override
    public Message mail(String recipient, Letter letter, boolean again) {
        var subject = text(again ? "survey.mail.subject.again" : "survey.mail.subject", letter.title())
                .replaceAll("\\p{Cntrl}", " ");
        return new Message(
                "secret.survey",
                recipient,
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                text(
                        again ? "survey.mail.body.again" : "survey.mail.body",
                        letter.officeName(),
                        letter.title(),
                        day(letter.closesOn()),
                        letter.address(),
                        letter.privacyNotice()));
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
