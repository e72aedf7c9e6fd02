package jp.banso.database;

import java.util.List;

/** What a server promises about a power cut. */
public enum Durability {
    /** Every commit is on the disk before it is acknowledged. */
    EVERY_COMMIT(List.of("--innodb-flush-log-at-trx-commit=1")),
    /** Nothing is waited for: for tests, whose data is thrown away. */
    NONE(List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-flush-method=nosync",
            "--debug-no-sync",
            "--skip-innodb-doublewrite"));

    private final List<String> options;

    Durability(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
