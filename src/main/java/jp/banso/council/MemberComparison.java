package jp.banso.council;

import java.util.List;

/**
 * What recording a list of members would change; who was entered by hand and is not on it stays a member (CNC-07).
 * {@code seen} is the list that stood when it was compared, 0 for none: a confirmation is worth nothing once another stands.
 */
public record MemberComparison(
        long seen,
        int staying,
        List<Named> joining,
        List<Named> leaving,
        List<Named> byHand,
        List<Named> byName,
        List<UnmatchedMember> unmatched) {

    /** An office of the register. */
    public record Named(String number, String name) {}
}
