package jp.banso.council;

/** How a member was found in the register. */
public enum FoundBy {
    NUMBER,

    /** By a name that exactly one office bears. */
    NAME,

    /** No office has the number or the name. */
    UNKNOWN,

    /** Several offices bear the name. */
    AMBIGUOUS
}
