package jp.banso.careoffice;

/** How a case moved on axis A. */
public enum StageEventKind {
    FORWARD,
    JUMP,
    BACK,
    CORRECTION
}
