package jp.banso.casebook;

import java.util.stream.Stream;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the published entries; empty or null for anything. */
public record CaseSearch(
        String text,
        String service,
        String software,
        @Nullable StaffSize size) {

    public static final CaseSearch ANY = new CaseSearch("", "", "", null);

    public CaseSearch {
        text = cut(text);
        service = cut(service);
        software = cut(software);
    }

    private static String cut(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(100, words.length()));
    }

    public boolean isAny() {
        return equals(ANY);
    }

    boolean takes(ShownCase one) {
        return (service.isEmpty() || one.traits().service().equals(service))
                && (software.isEmpty() || one.traits().software().equals(software))
                && (size == null || size == one.traits().size())
                && (text.isEmpty() || says(one));
    }

    private boolean says(ShownCase one) {
        var wanted = SearchKey.of(text);
        return Stream.of(one.title(), one.officeName(), one.background(), one.measures(), one.voice())
                .anyMatch(words -> SearchKey.of(words).contains(wanted));
    }
}
