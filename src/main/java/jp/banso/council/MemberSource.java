package jp.banso.council;

/** How an office became a member; of several ways the first of these that holds. */
public enum MemberSource {
    /** The council's list names it. */
    LIST,

    /** Entered by hand as this office. */
    HAND,

    /** Its corporation was entered by hand, which makes every office of it a member. */
    CORPORATION
}
