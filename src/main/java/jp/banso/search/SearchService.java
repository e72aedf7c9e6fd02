package jp.banso.search;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.stereotype.Service;

/** Asks every room for what somebody typed; what a viewer finds is what that viewer's own pages would show (FND-01). */
@Service
@RolesAllowed({
    Names.CITY_ADMIN,
    Names.CITY_STAFF,
    Names.VENDOR_LEAD,
    Names.VENDOR_VISITOR,
    Names.LIAISON,
    Names.DESK,
    Names.VIEWER
})
public class SearchService {

    /** How many hits of one room are shown. */
    public static final int SHOWN = 8;

    private final List<SearchSource> sources;

    SearchService(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** The rooms that found something, at most {@link #SHOWN} hits each; nothing for an empty text. */
    public List<FoundGroup> find(Viewer viewer, String typed) {
        var words = SearchWords.of(typed);
        if (words.isNone()) {
            return List.of();
        }
        return sources.stream()
                .map(source -> group(viewer, source, words))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static FoundGroup group(Viewer viewer, SearchSource source, SearchWords words) {
        var hits = source.find(viewer, words, SHOWN + 1);
        var more = hits.size() > SHOWN;
        return new FoundGroup(
                source.heading(), more ? hits.subList(0, SHOWN) : hits, more, more ? source.allOf(words) : "");
    }
}
