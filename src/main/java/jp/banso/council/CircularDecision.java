package jp.banso.council;

/** The answer to an act on circulars. */
public sealed interface CircularDecision {

    /** So many mails wait to leave, so many letters are to be printed. */
    record Sent(long circular, int mails, int letters) implements CircularDecision {}

    record Read() implements CircularDecision {}

    /** Nothing changed; the reason is a text key under {@code council.stays.}. */
    record Stays(String reason) implements CircularDecision {}
}
