package jp.banso.witness;

/** On which occasion an office said so. */
public enum StatementMeans {
    CALL,
    VISIT,
    SURVEY,
    OTHER
}
