package jp.banso.casebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The published case that is nearest to an office: what both share of what the case shows, how far it is, and the first line of
 * its results.
 */
public record SimilarCase(
        CasebookId id,
        String title,
        String officeName,
        Traits traits,
        Set<Trait> matched,
        int distance,
        @Nullable ResultLine result) {

    public SimilarCase {
        matched = Set.copyOf(matched);
    }
}
