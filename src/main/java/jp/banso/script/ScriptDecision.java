package jp.banso.script;

/** The answer to a wish to write a script. */
public sealed interface ScriptDecision {

    /** It is the present version now. */
    record Written(int number) implements ScriptDecision {}

    /** Somebody wrote a version since the one that was read; {@code present} is what holds. */
    record WrittenMeanwhile(ScriptVersion present) implements ScriptDecision {}

    /** No room knows a fact of this code. */
    record UnknownFact(String code) implements ScriptDecision {}

    /** {@code empty} or {@code long} (more than 2,000 characters). */
    record Refused(String reason) implements ScriptDecision {}
}
