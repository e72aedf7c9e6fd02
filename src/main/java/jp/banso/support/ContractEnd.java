package jp.banso.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm's contract and what it still has; {@code over} from the last day on (Tokyo). Without an agreed last day it is never
 * over.
 */
public record ContractEnd(String firm, @Nullable LocalDate lastDay, boolean over, List<OpenAssignment> open) {}
