package jp.banso.intake;

import jp.banso.shared.IntakeBatchId;

/** The answer to an act on a batch. */
public sealed interface IntakeDecision {

    /** Begins the reason of a {@link Stays} that the office's page gave; the rest is a key below {@code careoffice.stays.}. */
    String OF_THE_CASE = "case:";

    /** It has been done. */
    record Done(IntakeBatchId batch) implements IntakeDecision {}

    /** A job does it; the batch shows how far it is. */
    record Started(IntakeBatchId batch) implements IntakeDecision {}

    /** Nothing was done; the reason is a text key below {@code intake.stays.}. */
    record Stays(String reason) implements IntakeDecision {}

    /** So many designations are gone that a second yes is needed. */
    record NeedsSecondYes(int vanished, int comparable) implements IntakeDecision {}

    /** Somebody else was first. */
    record DoneBy(String who) implements IntakeDecision {}
}
