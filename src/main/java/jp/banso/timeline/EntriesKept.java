package jp.banso.timeline;

import java.time.Instant;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;

/** History has got the lines of a whole batch, which bear its id and this moment; told in the transaction that wrote them. */
public record EntriesKept(IntakeBatchId batch, Instant at, Actor by) {}
