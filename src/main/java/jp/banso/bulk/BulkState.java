package jp.banso.bulk;

/** Where one office of a batch stands: not yet done; done; left out; taken back; not taken back because it has changed since. */
public enum BulkState {
    WAITING,
    DONE,
    SKIPPED,
    UNDONE,
    LEFT
}
