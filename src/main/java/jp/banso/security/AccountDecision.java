package jp.banso.security;

import jp.banso.shared.AccountId;

/** The answer to an act on an account. */
public sealed interface AccountDecision {

    /** It is so now; {@code version} is the account's new version. */
    record Done(AccountId account, long version) implements AccountDecision {}

    /** The name at sign-in is taken, or not of the form {@link NewAccount#wellNamed} asks for. */
    record NameRefused(boolean taken) implements AccountDecision {}

    /** Nobody would be left to administer accounts without a last day. */
    record LastAdministrator() implements AccountDecision {}

    /** Nobody disables or demotes the account they are using. */
    record OwnAccount() implements AccountDecision {}

    /** The firm is unknown or no longer active. */
    record FirmRefused() implements AccountDecision {}

    /** Somebody else changed the account meanwhile: what was wanted and what stands there now. */
    record Conflict(AccountProfile wanted, AccountCard current) implements AccountDecision {}
}
