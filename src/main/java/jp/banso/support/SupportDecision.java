package jp.banso.support;

import java.util.List;
import jp.banso.careoffice.AdoptionStage;

/** The answer to an act of accompanying support. */
public sealed interface SupportDecision {

    /** It happened; {@code id} is the record's, {@code stage} where the case stands now. */
    record Done(long id, AdoptionStage stage) implements SupportDecision {}

    /** An application was received. */
    record Received(ApplicationId id, String receiptNumber, AdoptionStage stage) implements SupportDecision {}

    /** The office has an open application; this one was joined to it. */
    record Joined(ApplicationId id, String receiptNumber) implements SupportDecision {}

    /** Nothing changed; the reason is a text key under {@code support.refused.}. */
    record Refused(String reason) implements SupportDecision {}

    /** No firm is asked while this is missing (RDY-01); text keys that name it. An override with a reason asks all the same. */
    record NotReady(List<String> missing) implements SupportDecision {}

    /** Somebody changed it since the screen was drawn: what it is now ({@code support.state.} constant) and by whom. */
    record MovedMeanwhile(String now, String by) implements SupportDecision {}
}
