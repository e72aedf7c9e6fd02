package jp.banso.area;

/** What became of an act on the comparison. */
public sealed interface AreaDecision {

    record Done(long id) implements AreaDecision {}

    /** Nothing happened, for the reason of that name. */
    record Stays(String reason) implements AreaDecision {}
}
