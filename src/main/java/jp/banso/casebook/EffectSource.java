package jp.banso.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** Where what offices gained comes from; the one adapter to the room that asks them. */
interface EffectSource {

    /**
     * Before and after of one office, in minutes a month, and how it lets itself be told of; {@code exchanges}: it said in this
     * answer that it sends or receives through the system, or its case has come to the test exchange.
     */
    record Pair(
            CareOfficeId office,
            BigDecimal before,
            BigDecimal after,
            boolean exchanges,
            @Nullable Consent consent) {

        BigDecimal saved() {
            return before.subtract(after);
        }
    }

    /** One round after; {@code measured}: compared with a round before. */
    record Round(String title, LocalDate on, boolean measured, List<Pair> pairs) {

        public Round {
            pairs = List.copyOf(pairs);
        }
    }

    /** The rounds after that have begun, the latest first; at most 20. */
    List<Round> rounds();

    /** The latest round of which at least so many offices said both. */
    default Optional<Round> latest(int least) {
        return rounds().stream().filter(round -> round.pairs().size() >= least).findFirst();
    }
}
