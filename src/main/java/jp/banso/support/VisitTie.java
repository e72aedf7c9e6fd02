package jp.banso.support;

/** What another room knows of visits that hang together with others. */
public interface VisitTie {

    /** Whether this assignment's planned visit is tied to another one, so that it is not planned anew by itself alone. */
    boolean isTied(AssignmentId assignment);
}
