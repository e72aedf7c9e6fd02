package jp.banso.programme;

/** What is to become of an item. */
public enum Choice {
    /** The edition's words hold from now on. */
    TAKE,
    /** One's own stay, and the edition does not ask again. */
    KEEP,
    /** Nothing is decided; it stands here again next time. */
    LATER
}
