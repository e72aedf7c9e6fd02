package jp.banso.programme;

import java.util.List;

/** The answer to a file that was brought. */
public sealed interface BringDecision {

    /** It is kept under this number; {@code known} when the same bytes had been brought before. */
    record Kept(long edition, boolean known) implements BringDecision {}

    record Refused(String reason, List<Object> arguments) implements BringDecision {}
}
