package jp.banso.reception;

import java.util.List;

/** What became of an application that somebody sent. */
public sealed interface SubmitDecision {

    /** It arrived under this number; whether the office had applied before, the answer does not tell (RCP-03). */
    record Arrived(String receipt) implements SubmitDecision {}

    /** These fields keep it from being taken; nothing was kept. */
    record Flawed(List<Flaw> flaws) implements SubmitDecision {}

    /** Too many came from that address, or altogether, within the hour (RCP-06); nothing was kept. */
    record TooMany() implements SubmitDecision {}

    /** The city takes no applications through the form at present. */
    record Closed() implements SubmitDecision {}
}
