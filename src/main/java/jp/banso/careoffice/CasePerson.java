package jp.banso.careoffice;

import jp.banso.shared.AccountId;

/** Somebody who works on a case, as others may address them. */
public record CasePerson(AccountId id, String name) {}
