package jp.banso.intake;

/** The parts of a preview, in the order of its tiles. */
public enum PreviewTile {
    NEW_OFFICE,
    NEW_SERVICE,
    CHANGED,
    SAME,
    VANISHED,
    REFUSED,
    CONFLICT,
    WARNED
}
