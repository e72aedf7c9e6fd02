package jp.banso.shared;

import org.jspecify.annotations.Nullable;

/** Who did something, as history keeps it: the account (none for the system itself) and the name shown at that time. */
public record Actor(@Nullable AccountId account, String name) {

    /** The account's id for a column that allows none. */
    public @Nullable Long accountValue() {
        return account == null ? null : account.value();
    }
}
