package jp.banso.careoffice.register;

import java.time.Instant;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;

/** A batch has been applied, told inside its transaction; what it did is in its change set. */
public record RegisterApplied(IntakeBatchId batch, Instant at, Actor by) {}
