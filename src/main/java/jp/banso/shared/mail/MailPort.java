package jp.banso.shared.mail;

/** The way out to a mail server; a test puts a failing one in its place. */
public interface MailPort {

    /** Whether a mail server is configured at all; without one, messages wait in the outbox. */
    boolean open();

    /** Hands the message over; {@code id} makes a repeated one recognisable. Throws RuntimeException when it did not go. */
    void send(String id, Message message);
}
