package jp.banso.survey;

/** What became of mails to a round's offices. */
public sealed interface MailDecision {

    /** So many were put into the outbox; {@code without} have no address and want a letter. */
    record Sent(int mails, int without) implements MailDecision {}

    /** No mail leaves this installation, or it does not know its own address. */
    record NoMail() implements MailDecision {}

    /** The round is not open. */
    record Closed() implements MailDecision {}
}
