package jp.banso.shared.mail;

/** The way out to a mail server; a test puts a failing one in its place. */
public interface MailPort {

    /** Whether mail may leave at all: a server is named and sending is not switched off. Else messages wait in the outbox. */
    boolean open();

    /**
     * Hands the message over; {@code id} makes a repeated one recognisable. Throws {@link NotSent} when it certainly did not
     * go, and anything else when nobody can tell.
     */
    void send(String id, Message message);

    /** The server did not take the message: it may be tried again without coming twice. */
    final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotSent(Throwable cause) {
            super(cause);
        }
    }
}
