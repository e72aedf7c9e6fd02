package jp.banso.reception;

/** Where an application from the public form stands: waits for the city, was added to one that waits, or was decided. */
public enum PublicState {
    WAITING,
    JOINED,
    ACCEPTED,
    REJECTED
}
