package jp.banso.reporting;

import jp.banso.shared.mail.Message;

/** Writes the mail that leads to a kept table; the words lie with the screens. */
public interface FigureMailWords {

    /** It names the view and where to open it, and carries no figure. */
    Message mail(String address, String name, long view);
}
