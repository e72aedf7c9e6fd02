package jp.banso.notice;

import java.util.List;
import jp.banso.shared.mail.Message;

/** Writes the mail that tells a person of new notices; the words lie with the screens. */
public interface DigestWords {

    /**
     * The mail for these notices, newest first, of which there are {@code count} in all. It names offices and the page to read
     * them on, and nothing a person wrote.
     */
    Message mail(String address, List<NoticeRow> newest, int count);
}
