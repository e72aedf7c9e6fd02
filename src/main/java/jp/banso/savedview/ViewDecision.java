package jp.banso.savedview;

/** What became of an act on a view. */
public sealed interface ViewDecision {

    /** It is as wanted; of a deleted view the id is what it had. */
    record Done(long id) implements ViewDecision {}

    /** Another of one's own views of this list has the name. */
    record NameTaken() implements ViewDecision {}

    /** Somebody changed it meanwhile; nothing happened. */
    record ChangedMeanwhile(String by) implements ViewDecision {}
}
