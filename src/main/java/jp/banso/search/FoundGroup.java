package jp.banso.search;

import java.util.List;

/** The hits of one room; {@code more} says that there are others, {@code all} where they stand, if anywhere. */
public record FoundGroup(String heading, List<SearchHit> hits, boolean more, String all) {

    public FoundGroup {
        hits = List.copyOf(hits);
    }
}
