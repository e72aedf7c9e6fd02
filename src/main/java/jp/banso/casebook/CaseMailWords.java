package jp.banso.casebook;

import java.time.LocalDate;
import jp.banso.shared.mail.Message;

/** Writes the mail with an office's review link; the words lie with the screens. */
public interface CaseMailWords {

    /** {@code again}: the office was written to before and has not answered; the former link has ended. */
    Message mail(String recipient, Letter letter, boolean again);

    /** What a mail says; {@code address} is the whole address of the link, which asks until that day. */
    record Letter(String officeName, LocalDate until, String address) {}

    /** The whole address of a link where the installation knows its own; empty otherwise. */
    String address(String letters);
}
