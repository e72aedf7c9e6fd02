package jp.banso.casebook;

import java.time.LocalDate;

/** An edition in a list: how many entries it hands out now, and how many were withdrawn since. */
public record IssuedEdition(EditionId id, String title, String issuer, LocalDate issuedOn, int cases, int withdrawn) {}
