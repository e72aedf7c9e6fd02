package jp.banso.careoffice.register;

import java.time.Instant;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;

/**
 * A batch is about to be undone, told inside its transaction before any row is deleted: the table register_undo names
 * the offices that will be removed, so that history about them can go first.
 */
public record RegisterUndoing(IntakeBatchId batch, Instant at, Actor by) {}
