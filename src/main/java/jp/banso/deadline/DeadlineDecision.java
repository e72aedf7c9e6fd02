package jp.banso.deadline;

/** The answer to an act on milestones or pledges. */
public sealed interface DeadlineDecision {

    record Done(long id) implements DeadlineDecision {}

    /** Nothing changed; the reason is a text key under {@code deadline.stays.}. */
    record Stays(String reason) implements DeadlineDecision {}
}
