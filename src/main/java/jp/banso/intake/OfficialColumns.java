package jp.banso.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.banso.shared.SearchKey;
import jp.banso.shared.TextResource;

/** Knows the ministry's open data by the names of its columns, in whatever order and number they come. */
final class OfficialColumns {

    /** The name under which the register keeps what the open data tells. */
    static final String SOURCE = "MHLW";

    private static final int ENOUGH = 5;

    private static final Set<String> NEEDED = new HashSet<>();
    private static final Set<String> USUAL = new HashSet<>();

    static {
        for (var line : TextResource.lines(OfficialColumns.class, "official_columns.txt")) {
            var space = line.indexOf(' ');
            var names = line.startsWith("needed ") ? NEEDED : USUAL;
            names.add(SearchKey.kana(line.substring(space + 1)));
        }
    }

    private OfficialColumns() {}

    static boolean are(List<String> header) {
        var names = new HashSet<String>();
        header.forEach(name -> names.add(SearchKey.kana(name)));
        return names.containsAll(NEEDED)
                && names.stream().filter(USUAL::contains).count() >= ENOUGH;
    }

    /** Of two sources that tell the same office the better one speaks for it; 0 is best. */
    static int rank(String source) {
        return source.equals(SOURCE) ? 0 : 1;
    }
}
