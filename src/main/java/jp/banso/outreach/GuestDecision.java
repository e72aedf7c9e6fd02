package jp.banso.outreach;

import java.util.List;

/** The answer to an act on a session's guests. */
public sealed interface GuestDecision {

    /**
     * So many offices are invited now; so many were before, or stand as present. The numbers belong to no office the viewer
     * sees, or to a closed one.
     */
    record Invited(int offices, int already, List<String> unknown) implements GuestDecision {}

    /** The guest's answer stands as wanted, or the guest is one no more. */
    record Taken() implements GuestDecision {}

    /** Somebody else changed or took out this guest meanwhile. */
    record ChangedMeanwhile() implements GuestDecision {}

    /** Nothing changed; the reason is a text key under {@code outreach.refused.}. */
    record Refused(String reason) implements GuestDecision {}
}
