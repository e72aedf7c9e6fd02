package jp.banso.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import jp.banso.reporting.FigureMailWords;
import jp.banso.savedview.panel.SavedViews;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail in Japanese; its whole address where {@code banso.address} says it. */
@Component
class FigureMailText implements FigureMailWords {

    private final I18NProvider texts;
    private final String address;

    FigureMailText(I18NProvider texts, @Value("${banso.address:}") String address) {
        this.texts = texts;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @Override
    public Message mail(String to, String name, long view) {
        var where = address.isEmpty()
                ? text("reporting.mail.where", name)
                : address + "/" + Places.figureBuilder() + "?" + SavedViews.VIEW + "=" + view;
        return new Message(
                "figures", to, text("reporting.mail.subject", name), text("reporting.mail.body", name, where) + "\n");
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }
}
