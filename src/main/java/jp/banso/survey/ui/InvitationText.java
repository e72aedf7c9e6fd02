package jp.banso.survey.ui;

import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.MailTexts;
import jp.banso.shared.ui.Places;
import jp.banso.survey.InvitationWords;
import org.springframework.stereotype.Component;

/** The mail to an office in Japanese; its words are forgotten once they went, for they hold the link (SRV-18). */
@Component
class InvitationText implements InvitationWords {

    private static final int LONGEST_SUBJECT = 200;

    private final MailTexts mail;

    InvitationText(MailTexts mail) {
        this.mail = mail;
    }

    @Override
    public String address(String letters) {
        return mail.address(Places.surveySheet(letters)).orElse("");
    }

    @Override
    public Message mail(String recipient, Letter letter, boolean again) {
        var subject = mail.text(again ? "survey.mail.subject.again" : "survey.mail.subject", letter.title())
                .replaceAll("\\p{Cntrl}", " ");
        return new Message(
                "secret.survey",
                recipient,
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                mail.text(
                        again ? "survey.mail.body.again" : "survey.mail.body",
                        letter.officeName(),
                        letter.title(),
                        mail.day(letter.closesOn()),
                        letter.address(),
                        letter.privacyNotice()));
    }
}
