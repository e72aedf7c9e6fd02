package jp.banso.search;

import java.util.List;
import jp.banso.security.Viewer;

/**
 * One room's part of the search that is open on every page. Beans of this type answer in {@link #order}; each asks one
 * query of its own, which puts the viewer's scope into its SQL as the room's lists do (FND-01).
 */
public interface SearchSource {

    /** Lower comes first; offices are 10, pages 90. */
    int order();

    /** The translated heading above this room's hits. */
    String heading();

    /** At most {@code limit} hits for all of these words; none where the viewer is not concerned. */
    List<SearchHit> find(Viewer viewer, SearchWords words, int limit);

    /** Where all hits stand when there are more than are shown; empty when there is no such page. */
    default String allOf(SearchWords words) {
        return "";
    }
}
