package jp.banso.security;

import jp.banso.shared.AccountId;

/** Somebody of one's own side: the city, or one firm. {@code active} while they may sign in today. */
public record Colleague(AccountId id, String name, Role role, boolean active) {}
