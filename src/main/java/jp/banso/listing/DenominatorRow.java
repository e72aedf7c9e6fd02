package jp.banso.listing;

import java.time.Instant;

/** A version of a denominator; {@code edition} counts from 1. */
public record DenominatorRow(
        long id, String name, int edition, DenominatorVersion version, Instant recordedAt, String recorder) {}
