package jp.banso.deadline;

/** What became of a pledge. */
public enum PledgeState {
    OPEN,
    KEPT,
    MISSED,
    WITHDRAWN
}
