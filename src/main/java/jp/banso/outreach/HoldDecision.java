package jp.banso.outreach;

import java.time.Instant;

/** The answer to taking an office at the call desk. */
public sealed interface HoldDecision {

    /** It is this caller's until then. */
    record Held(Instant until) implements HoldDecision {}

    /** Somebody else has it before them, until then at the latest. */
    record Taken(String by, Instant until) implements HoldDecision {}

    /** Somebody has been in contact with it since the caller looked at the list. */
    record ContactedMeanwhile(String by, Instant at) implements HoldDecision {}
}
