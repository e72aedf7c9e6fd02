package jp.banso.security;

/** The answer to a person who wants a new password. */
public sealed interface PasswordDecision {

    record Changed() implements PasswordDecision {}

    record OldOneWrong() implements PasswordDecision {}

    record Refused(PasswordFlaw flaw) implements PasswordDecision {}

    /** Too many wrong old passwords; the same waits as at sign-in. */
    record Wait(int minutes) implements PasswordDecision {}
}
