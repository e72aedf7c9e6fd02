package jp.banso.council;

/** A line of a list of members that the register does not answer to, and why. */
public record UnmatchedMember(MemberLine line, FoundBy why) {}
