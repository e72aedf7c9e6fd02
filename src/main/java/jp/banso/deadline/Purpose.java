package jp.banso.deadline;

/** What a milestone is for; the move's is what offices on the exchange are counted down to. */
public enum Purpose {
    PREPARE_FROM,
    MOVE,
    PLEDGE,
    SUBSIDY,
    OTHER
}
