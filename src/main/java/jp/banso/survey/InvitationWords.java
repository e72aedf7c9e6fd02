package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.mail.Message;

/** Writes the mail with an office's link; the words lie with the screens. */
public interface InvitationWords {

    /** {@code again}: the office was written to before and has not answered; the former link has ended. */
    Message mail(String recipient, Letter letter, boolean again);

    /** What a mail says of one office and its round; {@code address} is the whole address of the link. */
    record Letter(String officeName, String title, LocalDate closesOn, String privacyNotice, String address) {}

    /** The whole address of a link where the installation knows its own; empty otherwise. */
    String address(String letters);
}
