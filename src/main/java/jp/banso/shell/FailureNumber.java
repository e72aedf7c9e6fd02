package jp.banso.shell;

import java.util.concurrent.ThreadLocalRandom;

/** A short number a person can read out, to find the failure in the log. */
final class FailureNumber {

    private FailureNumber() {}

    static String fresh() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
