package jp.banso.survey;

import java.time.LocalDate;
import java.util.Optional;

/** What an office's link leads to. */
public sealed interface LinkAnswer {

    record Open(AnswerSheet sheet) implements LinkAnswer {}

    record Answered(LocalDate on) implements LinkAnswer {}

    /**
     * The round is over and its results are shown to offices (SRV-27): its own answer, unless it belongs to nobody or to one
     * of the office's people, and the others'.
     */
    record Results(Optional<AnswerSheet> own, SharedRound round) implements LinkAnswer {}

    record NotYet(LocalDate opensOn) implements LinkAnswer {}

    record Closed(LocalDate closedOn) implements LinkAnswer {}

    /** No such link, one that was replaced, or too many tries from there: the same answer (SRV-03). */
    record Unknown() implements LinkAnswer {}
}
