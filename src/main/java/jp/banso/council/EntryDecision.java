package jp.banso.council;

import java.time.LocalDate;

/** The answer to an act on members entered by hand, on sections and on consents. */
public sealed interface EntryDecision {

    /** It is entered; so many offices are members by it. */
    record Entered(long entry, int offices) implements EntryDecision {}

    /** It has left; so many offices are no members any more, others stay for another reason. */
    record Left(int offices) implements EntryDecision {}

    /** It will be so from that day on (CNC-18). */
    record Planned(LocalDate on) implements EntryDecision {}

    /** It is so from now on. */
    record Done() implements EntryDecision {}

    /** Nothing changed; the reason is a text key under {@code council.stays.}. */
    record Stays(String reason) implements EntryDecision {}
}
