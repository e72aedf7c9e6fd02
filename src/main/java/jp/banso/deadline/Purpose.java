package jp.banso.deadline;

/** What a milestone is for; the move's is what offices on the exchange are counted down to, a fee's is the day its news came out. */
public enum Purpose {
    PREPARE_FROM,
    MOVE,
    PLEDGE,
    SUBSIDY,
    FEE,
    OTHER
}
