package jp.banso.survey;

import java.time.LocalDate;

/** What an office's link leads to. */
public sealed interface LinkAnswer {

    record Open(AnswerSheet sheet) implements LinkAnswer {}

    record Answered(LocalDate on) implements LinkAnswer {}

    record NotYet(LocalDate opensOn) implements LinkAnswer {}

    record Closed(LocalDate closedOn) implements LinkAnswer {}

    /** No such link, one that was replaced, or too many tries from there: the same answer (SRV-03). */
    record Unknown() implements LinkAnswer {}
}
