package jp.banso.survey;

import java.time.LocalDate;
import java.util.List;

/** The answer to handing in a sheet. */
public sealed interface FinishDecision {

    /** Taken; the receipt is shown once. */
    record Done(String receipt, LocalDate on) implements FinishDecision {}

    /** It was handed in before, perhaps by somebody else or on another device. */
    record AlreadyAnswered(LocalDate on) implements FinishDecision {}

    /** Codes of questions that still need an answer. */
    record Missing(List<String> questions) implements FinishDecision {}

    /** Codes of questions whose answer is none. */
    record NotAnswers(List<String> questions) implements FinishDecision {}

    /** The day is before the round's first or has not come. */
    record DayWrong() implements FinishDecision {}

    /** The office is not in the frame, the round is not open or the link was replaced. */
    record Over() implements FinishDecision {}
}
