package jp.banso.notice.ui;

import java.util.List;
import jp.banso.notice.DigestWords;
import jp.banso.notice.NoticeRow;
import jp.banso.shared.mail.Message;
import jp.banso.shared.ui.MailTexts;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/**
 * The mail in Japanese. A line a notice: why, what sort of thing, the office's name; below it the page, with its whole address
 * where {@code banso.address} says it.
 */
@Component
class DigestText implements DigestWords {

    private final MailTexts mail;

    DigestText(MailTexts mail) {
        this.mail = mail;
    }

    @Override
    public Message mail(String to, List<NoticeRow> newest, int count) {
        var body = new StringBuilder(mail.text("notice.mail.begin", count)).append("\n\n");
        newest.forEach(row -> body.append(line(row)).append('\n'));
        if (count > newest.size()) {
            body.append(mail.text("notice.mail.more", count - newest.size())).append('\n');
        }
        body.append('\n')
                .append(mail.address(Places.notices())
                        .map(whole -> mail.text("notice.mail.link", whole))
                        .orElseGet(() -> mail.text("notice.mail.where")))
                .append("\n\n")
                .append(mail.text("notice.mail.end"))
                .append('\n');
        return new Message("notice", to, mail.text("notice.mail.subject", count), body.toString());
    }

    private String line(NoticeRow row) {
        var reason = mail.text("notice.reason." + row.reason().name());
        if (row.offices() > 1) {
            return mail.text("notice.mail.batch", reason, row.officeName(), row.offices() - 1);
        }
        var kinds = row.entries().stream()
                .map(entry -> mail.text("timeline.kind." + entry.kind().name()))
                .distinct()
                .toList();
        return mail.text(
                "notice.mail.one", reason, row.officeName(), String.join(mail.text("careoffice.comma"), kinds));
    }
}
