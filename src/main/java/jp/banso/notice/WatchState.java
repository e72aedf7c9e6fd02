package jp.banso.notice;

/** Whether a person watches a case, after they said so. */
public enum WatchState {
    WATCHED,
    NOT_WATCHED
}
