package jp.banso.shared.mail;

/** What has become of a message. UNSURE: it was handed to the server and nobody knows whether that took it. */
public enum OutboxState {
    WAITING,
    SENDING,
    SENT,
    FAILED,
    UNSURE,
    CANCELLED;

    /** Whether a person may have it sent (again). */
    public boolean mayGoAgain() {
        return this == FAILED || this == UNSURE || this == CANCELLED;
    }

    /** Whether a person may keep it from going. */
    public boolean mayBeCancelled() {
        return this == WAITING || this == FAILED || this == UNSURE;
    }
}
