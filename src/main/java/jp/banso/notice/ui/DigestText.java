package jp.banso.notice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import jp.banso.notice.DigestWords;
import jp.banso.notice.NoticeRow;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mail in Japanese. A line a notice: why, what sort of thing, the office's name; below it the page, with its whole address
 * where {@code banso.address} says it.
 */
@Component
class DigestText implements DigestWords {

    private final I18NProvider texts;
    private final String address;

    DigestText(I18NProvider texts, @Value("${banso.address:}") String address) {
        this.texts = texts;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @Override
    public Message mail(String to, List<NoticeRow> newest, int count) {
        var body = new StringBuilder(text("notice.mail.begin", count)).append("\n\n");
        newest.forEach(row -> body.append(line(row)).append('\n'));
        if (count > newest.size()) {
            body.append(text("notice.mail.more", count - newest.size())).append('\n');
        }
        body.append('\n')
                .append(
                        address.isEmpty()
                                ? text("notice.mail.where")
                                : text("notice.mail.link", address + "/" + Places.notices()))
                .append("\n\n")
                .append(text("notice.mail.end"))
                .append('\n');
        return new Message("notice", to, text("notice.mail.subject", count), body.toString());
    }

    private String line(NoticeRow row) {
        var reason = text("notice.reason." + row.reason().name());
        if (row.offices() > 1) {
            return text("notice.mail.batch", reason, row.officeName(), row.offices() - 1);
        }
        var kinds = row.entries().stream()
                .map(entry -> text("timeline.kind." + entry.kind().name()))
                .distinct()
                .toList();
        return text("notice.mail.one", reason, row.officeName(), String.join(text("careoffice.comma"), kinds));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.JAPAN, arguments);
    }
}
