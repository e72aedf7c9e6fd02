package jp.banso.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an item stands, for every way the three sides can differ. */
class ProgrammeQueriesTest {

    @ParameterizedTest
    @Rule("PGM-04")
    @CsvSource(textBlock = """
            # base, own, came with Banso, edition, state
            ,a,false,,OWN
            a,a,false,,OWN
            ,,false,b,NEW
            a,,false,b,REMOVED
            ,b,false,b,SAME
            a,b,false,b,SAME
            ,a,true,b,UPDATED
            ,a,false,b,BOTH
            a,a,false,b,UPDATED
            a,c,false,a,KEPT
            a,c,false,b,BOTH
            b,a,true,b,KEPT
            """)
    void anItemStandsAsTheThreeSidesTell(
            @Nullable String base, @Nullable String own, boolean first, @Nullable String theirs, ItemState state) {
        var item = own == null ? null : new ProgrammeItem("key", new TreeMap<>(Map.of("words", own)), first);
        assertThat(ProgrammeQueries.state(side(base), item, side(theirs))).isEqualTo(state);
    }

    private static @Nullable SortedMap<String, String> side(@Nullable String words) {
        return words == null ? null : new TreeMap<>(Map.of("words", words));
    }
}
