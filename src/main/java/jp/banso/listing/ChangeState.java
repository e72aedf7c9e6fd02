package jp.banso.listing;

/** What became of a proposed change. */
public enum ChangeState {
    OPEN,
    ACCEPTED,
    REJECTED
}
