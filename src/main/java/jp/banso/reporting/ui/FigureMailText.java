package jp.banso.reporting.ui;

import jp.banso.reporting.FigureMailWords;
import jp.banso.savedview.panel.SavedViews;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.MailTexts;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** The mail in Japanese; its whole address where {@code banso.address} says it. */
@Component
class FigureMailText implements FigureMailWords {

    private final MailTexts mail;

    FigureMailText(MailTexts mail) {
        this.mail = mail;
    }

    @Override
    public Message mail(String to, String name, long view) {
        var where = mail.address(Places.figureBuilder() + "?" + SavedViews.VIEW + "=" + view)
                .orElseGet(() -> mail.text("reporting.mail.where", name));
        return new Message(
                "figures",
                to,
                mail.text("reporting.mail.subject", name),
                mail.text("reporting.mail.body", name, where) + "\n");
    }
}
