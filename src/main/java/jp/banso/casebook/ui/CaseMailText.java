package jp.banso.casebook.ui;

import jp.banso.casebook.CaseMailWords;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.MailTexts;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** The mail to an office in Japanese; its words are forgotten once they went, for they hold the link. */
@Component
class CaseMailText implements CaseMailWords {

    private final MailTexts mail;

    CaseMailText(MailTexts mail) {
        this.mail = mail;
    }

    @Override
    public String address(String letters) {
        return mail.address(Places.caseReview(letters)).orElse("");
    }

    @Override
    public Message mail(String recipient, Letter letter, boolean again) {
        return new Message(
                "secret.casebook",
                recipient,
                mail.text(again ? "casebook.mail.subject.again" : "casebook.mail.subject"),
                mail.text(
                        again ? "casebook.mail.body.again" : "casebook.mail.body",
                        letter.officeName(),
                        mail.day(letter.until()),
                        letter.address()));
    }
}
